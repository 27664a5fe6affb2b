package uk.iomgraph.gang;

/** What is to be kept in mind with figures about a gang. */
enum Caution {
    /** With all of it. */
    GANG(
            "This describes what sources recorded, not the people: a tie is what a source asserted on some evidence, it makes"
                    + " nobody a member, and ties that nobody recorded are missing."),

    /** With how closely people are tied. */
    COHESION(
            "This describes recorded ties, not the people: more is recorded of those whom the police look at more, pairs who"
                    + " offended together once seldom do so again, and every missing tie makes a gang look looser than it is."),

    /** With violence. */
    VIOLENCE(
            "This counts the people's own recorded offences, apart from how well their ties are known and apart from what was"
                    + " done to them. What is not proven is an accusation; weights rank groups of offences and say nothing of one.");

    private final String sentence;

    Caution(String sentence) {
        this.sentence = sentence;
    }

    /** The sentence. */
    String sentence() {
        return sentence;
    }
}
