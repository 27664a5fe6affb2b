package uk.iomgraph.cypher;

/** Statements about the database itself. */
public final class ServerStatements {

    /** Which version and edition the database has. */
    public static final CypherStatement VERSION = CypherStatement.load("server/version");

    /** Waits until every index is filled. */
    public static final CypherStatement AWAIT_INDEXES = CypherStatement.load("server/await-indexes");

    /** Who holds the lock of the migrations. */
    public static final CypherStatement MIGRATION_LOCK = CypherStatement.load("server/migration-lock");

    /** How many transactions of others the database has under way. */
    public static final CypherStatement OTHERS_AT_WORK = CypherStatement.load("server/others-at-work");

    /** Takes the lock of the migrations away from its holder. */
    public static final CypherStatement TAKE_MIGRATION_LOCK = CypherStatement.load("server/take-migration-lock");

    private ServerStatements() {}
}
