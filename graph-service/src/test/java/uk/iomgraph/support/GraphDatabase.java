package uk.iomgraph.support;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * A real Neo4j for tests, one per JVM: the server of the system property {@code neo4j.uri}, else a container, else the
 * embedded process on a temporary folder. It is emptied before each test class. If none can be had, the test fails.
 */
public final class GraphDatabase implements BeforeAllCallback {

    /** Relationships go first, so that no single transaction has to take a whole hub apart. */
    private static final String DELETE_RELATIONSHIPS = """
            MATCH (n)-[r]->()
            WHERE none(label IN labels(n) WHERE label STARTS WITH '__Neo4jMigration')
            CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS
            """;

    private static final String DELETE_NODES = """
            MATCH (n)
            WHERE none(label IN labels(n) WHERE label STARTS WITH '__Neo4jMigration')
            CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
            """;

    private static TestDatabase running;
    private static Driver driver;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (context.getRequiredTestClass().isAnnotationPresent(Nested.class)) {
            return;
        }
        start();
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(GraphDatabase.class))
                .computeIfAbsent("stop", key -> (AutoCloseable) GraphDatabase::stop);
        clear();
    }

    /** The address, for a driver of the test's own. */
    public static String uri() {
        return start().uri();
    }

    /** The account. */
    public static String username() {
        return start().username();
    }

    /** The account's password. */
    public static String password() {
        return start().password();
    }

    /** A driver to look into the database with; it is closed with the database. */
    public static synchronized Driver driver() {
        start();
        return driver;
    }

    /** Deletes every node and relationship; constraints, indexes and the record of migrations stay. */
    public static void clear() {
        if (Boolean.getBoolean("neo4j.keep")) {
            return; // a benchmark on a database that took long to fill
        }
        try (Session session = driver().session()) {
            session.run(DELETE_RELATIONSHIPS).consume();
            session.run(DELETE_NODES).consume();
        }
    }

    private static synchronized TestDatabase start() {
        if (running == null) {
            running = TestDatabase.start();
            driver = org.neo4j.driver.GraphDatabase.driver(
                    running.uri(), AuthTokens.basic(running.username(), running.password()));
            driver.verifyConnectivity();
            // No test begins while the schema is half there.
            MigrationsConfig migrations = MigrationsConfig.builder()
                    .withLocationsToScan("classpath:neo4j/migrations")
                    .withDatabase("neo4j")
                    .build();
            new Migrations(migrations, driver).apply();
            // What the service keeps beside the database, such as its audit trail, belongs to these tests alone.
            System.setProperty("iom.data-dir", folder().toString());
            System.setProperty("spring.neo4j.uri", running.uri());
            System.setProperty("spring.neo4j.authentication.username", running.username());
            System.setProperty("spring.neo4j.authentication.password", running.password());
        }
        return running;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "data")), "tests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void stop() {
        driver.close();
        running.stop().run();
        running = null;
    }
}
