package uk.iomgraph.synthetic.population;

/** What chance decides. Each topic has a stream of its own; a new one goes to the end, so that old ones stay as they are. */
public enum Topic {
    PERSON(1),
    CAREER(2),
    PLACE(3),
    OFFENCE(4),
    HOME(5),
    SUPPORT(6),
    SPELLING(7),
    PLANT(8),
    GANG(9),
    NAME(10),
    LAYOUT(11),
    RECORD(12),
    NEED(13),
    THING(14),
    SHARING(15),
    TERRITORY(16),
    PROVISION(21),
    VICTIM_SUPPORT(22),
    REPORT(23),
    ORDER(24),
    HELP(25),
    COHORT(26),
    CORRECTION(27);

    private final long salt;

    Topic(long salt) {
        this.salt = salt;
    }

    long salt() {
        return salt;
    }
}
