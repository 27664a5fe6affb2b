package uk.iomgraph.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.iomgraph.graph.embedded.EmbeddedDatabaseStatus.Phase;
import uk.iomgraph.kernel.DaemonThreads;

/**
 * Keeps the embedded database running for as long as the service does. The address is known as soon as the process has
 * its lock; everything after that happens in a thread of its own, so that the service answers while the database opens.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration STEADY = Duration.ofMinutes(1);
    private static final Duration OWNER_CHECK = Duration.ofSeconds(1);
    private static final Duration ADDRESS_TIMEOUT = Duration.ofSeconds(10);

    private final LaunchCommand command;
    private final Path dataDirectory;
    private final Duration stopTimeout;
    private final EmbeddedDatabaseStatus status;
    private final AtomicReference<@Nullable DatabaseProcess> current = new AtomicReference<>();
    private final EmbeddedConnection connection;
    private final Thread supervisor;
    private volatile boolean closing;

    EmbeddedDatabase(EmbeddedDatabaseSettings settings, EmbeddedDatabaseStatus status) {
        this.command = new LaunchCommand(settings);
        this.dataDirectory = settings.dataDirectory();
        this.stopTimeout = settings.embedded().stopTimeout();
        this.status = status;
        DatabaseProcess first = launch(null);
        this.connection = address(first);
        this.supervisor = new DaemonThreads("embedded-database").newThread(() -> supervise(first));
        supervisor.start();
    }

    EmbeddedConnection connection() {
        return connection;
    }

    private DatabaseProcess launch(@Nullable Integer port) {
        try {
            DatabaseProcess process = command.start(port);
            current.set(process);
            return process;
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database cannot be launched: " + e.getMessage(), e);
        }
    }

    /** The file is there once the process, or the one that owns the directory already, holds the lock. */
    private EmbeddedConnection address(DatabaseProcess process) {
        try {
            process.awaitAddress();
            if (!process.isAlive() && process.awaitEnd() != DatabaseProcess.DATA_DIRECTORY_IN_USE) {
                throw new IllegalStateException(process.lastLine());
            }
            long deadline = System.nanoTime() + ADDRESS_TIMEOUT.toNanos();
            while (!Files.exists(EmbeddedConnection.file(dataDirectory)) && System.nanoTime() < deadline) {
                Thread.sleep(100);
            }
            return EmbeddedConnection.read(dataDirectory);
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database left no address: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the embedded database was starting", e);
        }
    }

    private void supervise(DatabaseProcess first) {
        @Nullable DatabaseProcess process = first;
        Duration pause = FIRST_PAUSE;
        try {
            while (!closing) {
                boolean failed = process == null || !watch(process);
                Thread.sleep(pause.toMillis());
                pause = failed ? longer(pause) : FIRST_PAUSE;
                process = relaunch();
            }
        } catch (InterruptedException e) {
            LOG.debug("The embedded database is no longer supervised");
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /** The port stays the same, since the driver keeps the address it was given. */
    private @Nullable DatabaseProcess relaunch() {
        try {
            return launch(connection.getUri().getPort());
        } catch (IllegalStateException e) {
            say(Phase.DOWN, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Follows one run to its end and says what it comes to; true if the database answered for a good while. */
    private boolean watch(DatabaseProcess process) throws InterruptedException {
        long began = System.nanoTime();
        boolean answered = process.awaitReady();
        if (answered) {
            LOG.info("{}", process.lastLine());
            status.set(Phase.UP, process.lastLine() + ".");
        }
        int exitCode = process.awaitEnd();
        if (exitCode == DatabaseProcess.DATA_DIRECTORY_IN_USE) {
            followOwner();
            return true;
        }
        if (answered) {
            say(
                    Phase.RESTARTING,
                    "The embedded database ended unexpectedly (exit code " + exitCode
                            + ") and is being started again; recovery can take a minute.");
        } else {
            say(
                    Phase.DOWN,
                    "The embedded database does not start (exit code " + exitCode + "): " + process.lastLine()
                            + " Another attempt follows; the log is in " + dataDirectory.resolve("neo4j/logs") + ".");
        }
        return answered && System.nanoTime() - began > STEADY.toNanos();
    }

    /** Uses the database of the process that owns the data directory, for as long as it answers. */
    private void followOwner() throws InterruptedException {
        if (!connection.listens()) {
            status.set(Phase.STARTING, "Another process is opening or closing the database in " + dataDirectory + ".");
            return;
        }
        LOG.info("Using the database at {}, which another process runs", connection);
        status.set(Phase.ATTACHED, "Another process runs the database at " + connection + "; this service uses it.");
        while (connection.listens() && !closing) {
            Thread.sleep(OWNER_CHECK.toMillis());
        }
        say(Phase.RESTARTING, "The process that ran the database has ended; this service starts its own.");
    }

    private void say(Phase phase, String sentence) {
        if (!closing) {
            LOG.warn("{}", sentence);
            status.set(phase, sentence);
        }
    }

    /** Stops the process if it is this service's own, after the driver was closed. */
    @Override
    public void close() {
        closing = true;
        supervisor.interrupt();
        status.set(Phase.STOPPED, "The service is shutting down.");
        try {
            supervisor.join();
            DatabaseProcess process = current.get();
            if (process == null || !process.isAlive()) {
                return;
            }
            long began = System.nanoTime();
            boolean clean = process.stop(stopTimeout);
            long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
            if (clean) {
                LOG.info("The embedded database stopped cleanly in {} ms", millis);
            } else if (process.isAlive()) {
                LOG.warn("The embedded database has not stopped after {} ms; it goes on stopping by itself", millis);
            } else {
                LOG.warn("The embedded database did not stop cleanly; its next start has to recover");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
