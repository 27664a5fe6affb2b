package uk.iomgraph.cypher;

/** Statements about who and what is tied to whom. */
public final class NetworkStatements {

    /** What some nodes are, and the visible ties that lead on from each. */
    public static final CypherStatement EXPAND = CypherStatement.load("network/expand");

    private NetworkStatements() {}
}
