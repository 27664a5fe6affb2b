package uk.iomgraph.cypher;

/** Statements about the database itself. */
public final class ServerStatements {

    /** Which version and edition the database has. */
    public static final CypherStatement VERSION = CypherStatement.load("server/version");

    private ServerStatements() {}
}
