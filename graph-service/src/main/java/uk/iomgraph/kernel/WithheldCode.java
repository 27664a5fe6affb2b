package uk.iomgraph.kernel;

/** Why a value is not shown. */
public enum WithheldCode {
    /** The record is marked limited-access and the viewer is not on its list. */
    LIMITED_ACCESS("This record has limited access, and you are not among those who may see it."),
    /** The person has to do with areas and agencies that are none of the viewer's. */
    AREA("This record belongs to areas that you do not work in; their agencies can tell you more."),
    /** Where a victim lives is not shown to those who investigate. */
    VICTIM_ADDRESS("Where a victim lives is not shown here."),
    /** The viewer's agency is no party to an agreement that covers it. */
    AGREEMENT("No information sharing agreement lets your agency see this for the purpose you stated."),
    /** The purpose that was stated does not allow what the field holds. */
    PURPOSE("The purpose you stated does not allow this; state another if your task needs it.");

    private final String sentence;

    WithheldCode(String sentence) {
        this.sentence = sentence;
    }

    /** The reason, for a person to read. */
    public String sentence() {
        return sentence;
    }
}
