package uk.iomgraph.person;

import org.jspecify.annotations.Nullable;

/** The national numbers a person can be known by. */
enum IdentityKind {
    PNC_ID("pncId"),
    CRO("cro"),
    CRN("crn"),
    PRISON_NUMBER("prisonNumber");

    private final String property;

    IdentityKind(String property) {
        this.property = property;
    }

    /** The property of the graph that holds it. */
    String property() {
        return property;
    }

    /** Whether two numbers of this kind are the same, however they are written. */
    boolean same(String one, @Nullable String other) {
        if (other == null) {
            return false;
        }
        return this == PNC_ID
                ? IdentityNumber.normal(one).equals(IdentityNumber.normal(other))
                : IdentityNumber.plain(one).equals(IdentityNumber.plain(other));
    }
}
