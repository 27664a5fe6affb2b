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

    /** Who is managed in these areas on a day, in which of them, by what, and where do they live? */
    public static final CypherStatement MANAGED_IN = CypherStatement.load("flow/managed-in");

    /** Which cross-border protocols are open on a day, and between which areas? */
    public static final CypherStatement PROTOCOLS = CypherStatement.load("flow/protocols");

    /** Who lives in these areas on a day and is managed, where, and by what? */
    public static final CypherStatement RESIDENTS_MANAGED = CypherStatement.load("flow/residents-managed");

    private FlowStatements() {}
}
