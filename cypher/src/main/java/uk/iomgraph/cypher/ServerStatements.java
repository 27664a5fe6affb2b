package uk.iomgraph.cypher;

/** Statements about the database itself. */
public final class ServerStatements {

    /** Which version and edition the database has. */
    public static final CypherStatement VERSION = CypherStatement.load("server/version");

    /** Waits until every index is filled. */
    public static final CypherStatement AWAIT_INDEXES = CypherStatement.load("server/await-indexes");

    private ServerStatements() {}
}
