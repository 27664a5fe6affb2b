package uk.iomgraph.cypher;

/** Statements about what goes from area to area. */
public final class FlowStatements {

    /** How many handovers were sent from each area to each in a period? */
    public static final CypherStatement HANDOVER_COUNTS = CypherStatement.load("flow/handover-counts");

    /** All versions of the journeys from home to offence of some people. */
    public static final CypherStatement JOURNEYS_OF = CypherStatement.load("flow/journeys-of");

    /** Which cross-border protocols are open on a day, and between which areas? */
    public static final CypherStatement PROTOCOLS = CypherStatement.load("flow/protocols");

    private FlowStatements() {}
}
