package uk.iomgraph.person;

import java.util.Arrays;

/** What ties two people; each basis is a relationship type of the graph, never a general "knows". */
public enum PersonTieBasis {
    /** They are family. */
    FAMILY("FAMILY_OF"),

    /** They associate. */
    ASSOCIATE("ASSOCIATES_WITH"),

    /** They share a household, as a source says. */
    HOUSEHOLD("SHARES_HOUSEHOLD_WITH"),

    /** One visited the other in custody. */
    VISITED_IN_CUSTODY("VISITED_IN_CUSTODY"),

    /** They phoned each other. */
    PHONE("PHONED"),

    /** They are connected on social media. */
    SOCIAL_MEDIA("CONNECTED_ONLINE_WITH"),

    /** They are accused of the same offence; derived. */
    CO_OFFENDED("CO_OFFENDED_WITH"),

    /** Their residences at one address overlap; derived. */
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

    /**
     * The basis that a relationship type stands for.
     *
     * @throws IllegalArgumentException if it ties no people
     */
    public static PersonTieBasis ofType(String type) {
        return Arrays.stream(values())
                .filter(basis -> basis.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " ties no people"));
    }
}
