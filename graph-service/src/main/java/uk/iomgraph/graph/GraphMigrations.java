package uk.iomgraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.ServerStatements;
import uk.iomgraph.kernel.DaemonThreads;

/**
 * Brings the database to the schema this version needs, as soon as it answers: while the rest of the service is still
 * being made, if the database is there by then. The service starts without waiting: until the migrations are applied it
 * is alive but not ready, and it becomes ready by itself.
 */
@Component
public class GraphMigrations implements InitializingBean, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GraphMigrations.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration INDEXES_WITHIN = Duration.ofHours(2);

    private final Driver driver;
    private final GraphSettings settings;
    private final CountDownLatch applied = new CountDownLatch(1);
    private @Nullable Thread worker;
    private volatile @Nullable String fault;

    GraphMigrations(Driver driver, GraphSettings settings) {
        this.driver = driver;
        this.settings = settings;
    }

    /** Whether the database is at the schema this version needs. */
    public boolean applied() {
        return applied.getCount() == 0;
    }

    /** Why it is not, where that is known. */
    public @Nullable String fault() {
        return fault;
    }

    /**
     * Waits until the migrations are applied.
     *
     * @return whether they were applied in time
     */
    public boolean await(Duration longest) {
        try {
            return applied.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits until every index is filled, which takes its time where a graph was there before them. */
    public void awaitIndexes() {
        try (Session session = driver.session(SessionConfig.forDatabase(settings.database()))) {
            session.run(ServerStatements.AWAIT_INDEXES.text(), Values.parameters("seconds", INDEXES_WITHIN.toSeconds()))
                    .consume();
        }
    }

    @Override
    public void afterPropertiesSet() {
        start();
    }

    @Override
    public void start() {
        if (isRunning()) {
            return;
        }
        Thread thread = new DaemonThreads("migrations").newThread(this::applyWhenThere);
        thread.start();
        worker = thread;
    }

    @Override
    public void stop() {
        Thread thread = worker;
        if (thread != null) {
            thread.interrupt();
            worker = null;
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void applyWhenThere() {
        boolean done = false;
        while (!done && !Thread.currentThread().isInterrupted()) {
            done = tryToApply();
        }
    }

    private boolean tryToApply() {
        try {
            driver.verifyConnectivity();
            MigrationsConfig config = MigrationsConfig.builder()
                    .withLocationsToScan("classpath:neo4j/migrations")
                    .withDatabase(settings.database())
                    .build();
            Migrations migrations = new Migrations(config, driver);
            // Where there is nothing to do no lock is taken, so that whoever is killed at the start leaves none behind.
            if (!migrations.validate(false).isValid()) {
                migrations.apply();
            }
            fault = null;
            applied.countDown();
            LOG.info("The database is ready: all migrations are applied");
            return true;
        } catch (Neo4jException e) {
            fault = "The database does not answer yet";
            return pause();
        } catch (RuntimeException e) {
            fault = "A migration failed: " + e.getMessage();
            LOG.error("A migration failed; trying again", e);
            return pause();
        }
    }

    /** Gives the database time; says true when there is no point in going on. */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
