package uk.iomgraph.cypher;

/** Statements about what records may be asked for. */
public final class PurposeStatements {

    /** What the sharing agreements of an agency allow on a day. */
    public static final CypherStatement AGREEMENTS_OF = CypherStatement.load("purpose/agreements-of");

    private PurposeStatements() {}
}
