package uk.iomgraph.cypher;

/** Statements about what goes from area to area. */
public final class FlowStatements {

    /** Which agencies serve these areas on a day? */
    public static final CypherStatement AGENCIES_OF = CypherStatement.load("flow/agencies-of");

    /** Which areas do these people touch up to a day? */
    public static final CypherStatement FOOTPRINTS = CypherStatement.load("flow/footprints");

    /** How many handovers were sent from each area to each in a period? */
    public static final CypherStatement HANDOVER_COUNTS = CypherStatement.load("flow/handover-counts");

    /** All versions of the journeys from home to offence of some people. */
    public static final CypherStatement JOURNEYS_OF = CypherStatement.load("flow/journeys-of");

    /** Where have these people had their main homes, and where and by what were they managed, in all that was ever believed? */
    public static final CypherStatement MANAGED = CypherStatement.load("flow/managed");

    /** The next people by identity who were ever in a programme or under supervision. */
    public static final CypherStatement PEOPLE_PAGE = CypherStatement.load("flow/people-page");

    /** Which cross-border protocols are open on a day, and between which areas? */
    public static final CypherStatement PROTOCOLS = CypherStatement.load("flow/protocols");

    private FlowStatements() {}
}
