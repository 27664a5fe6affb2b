package uk.iomgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import uk.iomgraph.cypher.PersonStatements;
import uk.iomgraph.graph.embedded.EmbeddedProcess;

/** On a database of its own, since it needs one that nothing was ever applied to. */
@DisplayName("The lock of the migrations")
@TestMethodOrder(OrderAnnotation.class)
class MigrationLockIT {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    /** A service looks once a second, and what it saw must not be older than a third of its patience. */
    private static final Duration PATIENCE_OF_SERVICE = Duration.ofSeconds(5);

    private static final GraphSettings SETTINGS =
            new GraphSettings("neo4j", Duration.ofSeconds(10), Duration.ofSeconds(120));

    private static EmbeddedProcess process;
    private static Driver driver;

    @BeforeAll
    static void start(@TempDir Path folder) {
        process = EmbeddedProcess.start(folder);
        driver = GraphDatabase.driver(process.uri(), AuthTokens.basic(process.username(), process.password()));
    }

    @AfterAll
    static void stop() {
        driver.close();
        process.stop();
    }

    @Test
    @Order(0)
    @DisplayName(
            "is not waited for by who asks before they are applied: what needs them is told that nobody is there yet")
    void askedBefore() {
        Sessions sessions = new Sessions(driver, SETTINGS);
        GraphMigrations migrations = new GraphMigrations(driver, SETTINGS);
        GraphReader reader = new GraphReader(
                sessions,
                new Outage(
                        driver,
                        sessions,
                        migrations,
                        new StaticListableBeanFactory().getBeanProvider(DatabaseSupervision.class)));
        Parameters anybody = Parameters.of("clauses", List.of(Parameters.of("query", "smith")))
                .and("required", 1)
                .and("knownAt", Instant.now())
                .and("sees", Parameters.of("limited", true))
                .and("afterScore", null)
                .and("afterId", null)
                .and("limit", 1);
        assertThatThrownBy(() -> reader.list(PersonStatements.SEARCH, anybody, row -> row.text("id")))
                .isInstanceOf(GraphUnavailable.class);
    }

    @Test
    @Order(1)
    @DisplayName("is given back by a service that is told to stop while it applies them")
    void stopped() throws Exception {
        GraphMigrations migrations = new GraphMigrations(driver, SETTINGS);
        migrations.start();
        while (locks() == 0) {
            assertThat(migrations.applied())
                    .as("applied before it could be stopped")
                    .isFalse();
            Thread.sleep(1);
        }
        migrations.stop();
        assertThat(locks()).isZero();
    }

    @Test
    @Order(2)
    @DisplayName("is taken away from who was killed while applying them, and they are applied")
    void killed() {
        run("MATCH (done:`__Neo4jMigration`) DETACH DELETE done");
        run("CREATE (:`__Neo4jMigrationsLock` {id: 'of somebody who was killed', name: 'John Doe'})");
        GraphMigrations migrations = new GraphMigrations(driver, SETTINGS, PATIENCE_OF_SERVICE);
        migrations.start();
        assertThat(migrations.await(Duration.ofMinutes(2))).isTrue();
        assertThat(locks()).isZero();
    }

    @Test
    @Order(3)
    @DisplayName("stays with who works, and goes from who does nothing for as long as patience lasts")
    void patience() throws Exception {
        run("CREATE (:`__Neo4jMigrationsLock` {id: 'of somebody at work', name: 'John Doe'})");
        MigrationLock lock = new MigrationLock(driver, SETTINGS.database(), PATIENCE);
        try (Session session = driver.session();
                Transaction work = session.beginTransaction()) {
            work.run("CREATE (:Step)").consume();
            askFor(lock, PATIENCE.multipliedBy(2));
            assertThat(locks()).isOne();
            work.rollback();
        }
        askFor(lock, PATIENCE.dividedBy(2));
        assertThat(locks()).isOne();
        askFor(lock, PATIENCE);
        assertThat(locks()).isZero();
    }

    private static void askFor(MigrationLock lock, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            lock.takeIfLeft();
            Thread.sleep(50);
        }
    }

    private static void run(String statement) {
        try (Session session = driver.session()) {
            session.run(statement).consume();
        }
    }

    private static long locks() {
        try (Session session = driver.session()) {
            return session.run("MATCH (lock:`__Neo4jMigrationsLock`) RETURN count(lock) AS locks")
                    .single()
                    .get("locks")
                    .asLong();
        }
    }
}
