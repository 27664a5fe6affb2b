package uk.iomgraph.person;

import java.util.Arrays;

/** What ties two people; each basis is a relationship type of the graph, never a general "knows". */
public enum PersonTieBasis {
    FAMILY("FAMILY_OF"),
    ASSOCIATE("ASSOCIATES_WITH"),
    HOUSEHOLD("SHARES_HOUSEHOLD_WITH"),
    VISITED_IN_CUSTODY("VISITED_IN_CUSTODY"),
    PHONE("PHONED"),
    SOCIAL_MEDIA("CONNECTED_ONLINE_WITH"),
    CO_OFFENDED("CO_OFFENDED_WITH"),
    CO_RESIDED("CO_RESIDED_WITH");

    private final String type;

    PersonTieBasis(String type) {
        this.type = type;
    }

    /** The relationship type of the graph. */
    public String type() {
        return type;
    }

    /** Whether it says with whom somebody lives. */
    boolean household() {
        return this == HOUSEHOLD || this == CO_RESIDED;
    }

    static PersonTieBasis ofType(String type) {
        return Arrays.stream(values())
                .filter(basis -> basis.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " ties no people"));
    }
}
