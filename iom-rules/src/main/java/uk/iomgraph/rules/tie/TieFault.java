package uk.iomgraph.rules.tie;

/** Why a row can make no tie. */
public enum TieFault {
    /** It does not say by which criteria. */
    NO_CRITERION("Say by which criteria the person is tied to the gang: nobody is without one."),
    /** All it says is whom the person knows, where they live or what was done to them. */
    ASSOCIATION_ALONE(
            "Say what the person is or does: knowing a member, being a relative, living there or having been harmed ties"
                    + " nobody to a gang, however much of it comes together."),
    /** The information is graded E. */
    SUSPECTED_FALSE(
            "Take this row back: its information is graded E, suspected to be false, and ties nobody to anything.");

    private final String sentence;

    TieFault(String sentence) {
        this.sentence = sentence;
    }

    /** What to do about it. */
    public String sentence() {
        return sentence;
    }
}
