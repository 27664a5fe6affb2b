package uk.iomgraph.cypher;

/** Statements that protect victims: yes or no, never who or where. */
public final class VictimStatements {

    /** Whether anybody lives near an address whom one person is accused of having harmed. */
    public static final CypherStatement NEARBY = CypherStatement.load("victim/nearby");

    private VictimStatements() {}
}
