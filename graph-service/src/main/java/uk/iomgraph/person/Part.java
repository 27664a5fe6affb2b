package uk.iomgraph.person;

/** The parts of what is recorded about a person that are shown or withheld one by one. */
enum Part {
    NAME("name"),
    NAMES("names"),
    IDENTITY_KEYS("identityKeys"),
    DATE_OF_BIRTH("dateOfBirth"),
    SEX("sex"),
    ETHNICITY("ethnicity"),
    NATIONALITY("nationality"),
    DIED_ON("diedOn"),
    ROLES("roles"),
    SOURCES("sources"),
    RESIDENCES("residences"),
    INVOLVEMENTS("involvements"),
    /** Where the offences that the person had a part in were committed. */
    OFFENCE_ADDRESSES("involvements"),
    EPISODES("episodes"),
    /** Those episodes that are residences. */
    RESIDENCE_EPISODES("episodes"),
    TIES("ties"),
    /** Those ties that say with whom the person lives. */
    HOUSEHOLD_TIES("ties"),
    GANG_TIES("gangTies"),
    /** Which areas they live, offend and are managed in. */
    FOOTPRINT("footprint");

    private final String field;

    Part(String field) {
        this.field = field;
    }

    /** The field of the type {@code Person} that shows it. */
    String field() {
        return field;
    }
}
