package uk.iomgraph.demonstration;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import uk.iomgraph.demonstration.Demonstration.State;
import uk.iomgraph.graph.DataFolder;
import uk.iomgraph.graph.GraphMigrations;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.DaemonThreads;

/**
 * Gives an empty embedded database a partnership of invented people, in the background of the first start. A start that
 * was killed on the way is gone on with by the next. A database of somebody else's is never touched.
 */
@Component
@ConditionalOnWebApplication
class DemonstrationLoader implements SmartLifecycle {

    /** The source that only the generator writes for. */
    private static final String GENERATED = "IOM-REFERENCE";

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoader.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LAST_CHUNK = Duration.ofSeconds(10);

    private final DemonstrationSettings settings;
    private final DemonstrationDeliveries deliveries;
    private final GraphMigrations migrations;
    private final Imports imports;
    private final Clock clock;
    private final boolean embedded;
    private volatile Demonstration demonstration = new Demonstration(State.NONE, 0, 0);
    private @Nullable Thread worker;

    DemonstrationLoader(
            DemonstrationSettings settings,
            DataFolder folder,
            GraphMigrations migrations,
            Imports imports,
            Clock clock,
            Environment environment) {
        this.settings = settings;
        this.deliveries = new DemonstrationDeliveries(folder.resolve("demonstration"));
        this.migrations = migrations;
        this.imports = imports;
        this.clock = clock;
        this.embedded = environment.getProperty("spring.neo4j.uri", "").isEmpty();
    }

    Demonstration demonstration() {
        return demonstration;
    }

    @Override
    public void start() {
        Thread thread = new DaemonThreads("demonstration").newThread(this::load);
        thread.start();
        worker = thread;
    }

    @Override
    public void stop() {
        Thread thread = worker;
        if (thread != null) {
            thread.interrupt();
            awaitLastChunk(thread);
            worker = null;
        }
    }

    private static void awaitLastChunk(Thread thread) {
        try {
            thread.join(LAST_CHUNK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    /** Does what a start does, and comes back when that is done. */
    void load() {
        if (!embedded || !migrations.await(PATIENCE)) {
            return;
        }
        try {
            List<String> sources = imports.sources();
            boolean generated = sources.contains(GENERATED);
            if (generated && deliveries.left()) {
                load(true);
            } else if (sources.isEmpty() && settings.demo()) {
                // What is left of others would have nothing to stand on: their database was deleted.
                load(deliveries.leftWhole());
            } else if (generated) {
                demonstration = new Demonstration(State.LOADED, 0, 0);
                LOG.info("The graph holds the demonstration partnership: its people are invented");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped("the service stops");
        } catch (IOException | GraphUnavailable e) {
            stopped(e.getMessage());
        } catch (RuntimeException e) {
            // Its message may quote a record, if an invented one.
            stopped(e.getClass().getSimpleName());
        }
    }

    private void load(boolean goingOn) throws IOException, InterruptedException {
        demonstration = new Demonstration(State.LOADING, 0, 0);
        if (!goingOn) {
            LOG.info(
                    "The database is empty: a demonstration partnership of {} invented people is loaded into it. Start"
                            + " with --iom.demo=false to leave it empty",
                    settings.demoPeople());
            deliveries.write(settings.demoPeople(), clock);
        }
        List<Path> waiting = deliveries.list();
        for (int i = 0; i < waiting.size(); i++) {
            demonstration = new Demonstration(State.LOADING, i, waiting.size());
            imports.load(waiting.get(i));
            deliveries.loaded(waiting.get(i));
        }
        deliveries.end();
        demonstration = new Demonstration(State.LOADED, waiting.size(), waiting.size());
        LOG.info("The demonstration partnership is loaded: {} deliveries", waiting.size());
    }

    private void stopped(@Nullable String why) {
        if (demonstration.state() != State.LOADING) {
            return;
        }
        demonstration = new Demonstration(State.STOPPED, demonstration.loaded(), demonstration.deliveries());
        LOG.warn("The demonstration partnership is not loaded to its end ({}); the next start goes on with it", why);
    }
}
