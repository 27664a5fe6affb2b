package uk.iomgraph.cypher;

/** Statements about gaps in the coverage of people and places. */
public final class CoverageStatements {

    /** Adds what somebody did about a gap. */
    public static final CypherStatement ADD_GAP_ACTION = CypherStatement.load("coverage/add-gap-action");

    /** What was done about all gaps, gap by gap, in the order in which it was done. */
    public static final CypherStatement ALL_GAP_ACTIONS = CypherStatement.load("coverage/all-gap-actions");

    /** Which version of a gap is believed now. */
    public static final CypherStatement BELIEVED_GAP = CypherStatement.load("coverage/believed-gap");

    /** What was done about these gaps, gap by gap, in the order in which it was done. */
    public static final CypherStatement GAP_ACTIONS = CypherStatement.load("coverage/gap-actions");

    /** Whether a gap was ever recorded, believed now or not. */
    public static final CypherStatement GAP_RECORDED = CypherStatement.load("coverage/gap-recorded");

    /** Keeps everyone else from acting on one version of a gap until the transaction ends. */
    public static final CypherStatement LOCK_GAP = CypherStatement.load("coverage/lock-gap");

    private CoverageStatements() {}
}
