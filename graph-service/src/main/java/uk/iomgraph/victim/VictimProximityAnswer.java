package uk.iomgraph.victim;

/** Whether a victim lives near. */
enum VictimProximityAnswer {
    /** At least one does. */
    YES("At least one victim lives that near. Speak to the victim liaison officer before anything is arranged."),
    /** All are placed, and none does. */
    NO("No recorded victim lives that near today. Where victims are otherwise is not recorded."),
    /** None is known to, and it cannot be ruled out. */
    UNKNOWN(
            "It cannot be ruled out: a victim, a home or a place on the map is not known here, or may not be counted for"
                    + " you. Speak to the victim liaison officer.");

    private final String sentence;

    VictimProximityAnswer(String sentence) {
        this.sentence = sentence;
    }

    /** The answer for people, and what to do. */
    String sentence() {
        return sentence;
    }
}
