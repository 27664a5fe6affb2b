package uk.iomgraph.identity;

/** What two records have in common that makes them one person's. */
enum Basis {
    PNC_ID("pncId", 1),
    CRO("cro", 2),
    CRN("crn", 4),
    PRISON_NUMBER("prisonNumber", 8),
    NAME_AND_BIRTH("", 16);

    private final String property;
    private final int bit;

    Basis(String property, int bit) {
        this.property = property;
        this.bit = bit;
    }

    /** The property of the graph that holds the number. */
    String property() {
        return property;
    }

    boolean isNumber() {
        return this != NAME_AND_BIRTH;
    }

    /** A bit of its own, for sets of kinds. */
    int bit() {
        return bit;
    }
}
