package uk.iomgraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(1);
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(15);
    private static final Duration LONGEST_STEP = Duration.ofMinutes(1);
    private static final Duration INDEXES_WITHIN = Duration.ofHours(2);

    private final Driver driver;
    private final GraphSettings settings;
    private final CountDownLatch applied = new CountDownLatch(1);
    private final MigrationLock lock;

    /** Held while migrations are applied: who is interrupted then leaves the lock in the database behind. */
    private final ReentrantLock applying = new ReentrantLock();

    private volatile @Nullable Thread worker;
    private volatile @Nullable String fault;

    @Autowired
    GraphMigrations(Driver driver, GraphSettings settings) {
        this(driver, settings, LOCK_PATIENCE);
    }

    /**
     * What applies migrations.
     *
     * @param patience how long whoever holds their lock may do nothing
     */
    GraphMigrations(Driver driver, GraphSettings settings, Duration patience) {
        this.driver = driver;
        this.settings = settings;
        this.lock = new MigrationLock(driver, settings.database(), patience);
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
        worker = thread;
        thread.start();
    }

    /** Waits until what is being applied is, for a while at the most. */
    @Override
    public void stop() {
        Thread thread = worker;
        worker = null;
        if (thread == null) {
            return;
        }
        try {
            if (applying.tryLock(LONGEST_STEP.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.interrupt();
                applying.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private boolean isWanted() {
        return worker == Thread.currentThread();
    }

    private void applyWhenThere() {
        boolean done = false;
        while (!done && isWanted()) {
            done = tryToApply();
        }
    }

    private boolean tryToApply() {
        try {
            driver.verifyConnectivity();
            MigrationsConfig config = MigrationsConfig.builder()
                    .withLocationsToScan("classpath:neo4j/migrations")
                    .withResourceScanner(GraphMigrations::files)
                    .withDatabase(settings.database())
                    .build();
            Migrations migrations = new Migrations(config, driver);
            // Where there is nothing to do no lock is taken, so that whoever is killed at the start leaves none behind.
            if (!migrations.validate(false).isValid() && !apply(migrations)) {
                return true;
            }
            fault = null;
            applied.countDown();
            LOG.info("The database is ready: all migrations are applied");
            return true;
        } catch (Neo4jException e) {
            fault = "The database does not answer yet";
            return pause(PAUSE);
        } catch (RuntimeException e) {
            String now = "A migration failed: " + e.getMessage();
            if (!now.equals(fault)) {
                LOG.error("A migration failed; trying again", e);
            }
            fault = now;
            return afterFault();
        }
    }

    /** The files of some folders. To look through the whole classpath, as the library does, takes far longer. */
    private static List<URL> files(List<String> folders) {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        List<URL> files = new ArrayList<>();
        try {
            for (String folder : folders) {
                for (Resource file : resources.getResources("classpath*:" + folder + "/*.cypher")) {
                    files.add(file.getURL());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Applies them; says whether they are, which nobody wants any more where this was stopped. */
    private boolean apply(Migrations migrations) {
        applying.lock();
        try {
            if (isWanted()) {
                migrations.apply();
                return true;
            }
            return false;
        } finally {
            applying.unlock();
        }
    }

    private boolean afterFault() {
        try {
            lock.takeIfLeft();
        } catch (Neo4jException e) {
            fault = "The database does not answer yet";
        }
        return pause(PAUSE_AFTER_FAULT);
    }

    /** Gives the database time; says true when there is no point in going on. */
    private static boolean pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
