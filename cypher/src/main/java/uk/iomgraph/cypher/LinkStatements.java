package uk.iomgraph.cypher;

/** Statements about links across a border, and about the journeys from home to offence. */
public final class LinkStatements {

    /** All versions of people's journeys from home to offence, so many at a time, by person. */
    public static final CypherStatement JOURNEYS_PAGE = CypherStatement.load("link/journeys-page");

    private LinkStatements() {}
}
