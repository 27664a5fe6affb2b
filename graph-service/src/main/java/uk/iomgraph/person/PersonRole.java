package uk.iomgraph.person;

/** What a person is by their involvements; one can be both. */
enum PersonRole {
    OFFENDER,
    VICTIM
}
