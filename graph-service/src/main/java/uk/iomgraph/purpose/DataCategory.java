package uk.iomgraph.purpose;

/** What a field tells of people; the schema's enum of the same name says what each means. */
enum DataCategory {
    IDENTITY,
    CHARACTERISTIC,
    WHEREABOUTS,
    OFFENDING,
    SUPERVISION,
    NEEDS_AND_HEALTH,
    INTELLIGENCE,
    VICTIM,
    NETWORK,
    DELIVERED,
    AGGREGATE,
    REFERENCE,
    OPERATION;

    /** Whether it is about single people, so that a purpose is needed. */
    boolean isPersonal() {
        return this != AGGREGATE && this != REFERENCE && this != OPERATION;
    }
}
