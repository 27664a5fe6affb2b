package uk.iomgraph.cypher;

/** Statements that measure what was decided against what was planted. */
public final class AccuracyStatements {

    /** What is believed of people to be uncovered. */
    public static final CypherStatement BELIEVED_GAPS = CypherStatement.load("accuracy/believed-gaps");

    private AccuracyStatements() {}
}
