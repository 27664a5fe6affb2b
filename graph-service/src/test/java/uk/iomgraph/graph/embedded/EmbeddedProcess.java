package uk.iomgraph.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** The embedded database's process for tests, small, launched as the service launches it. */
public final class EmbeddedProcess {

    private static final Duration STOP_TIMEOUT = Duration.ofMinutes(1);

    private final Path dataDirectory;
    private final DatabaseProcess process;

    private EmbeddedProcess(Path dataDirectory, DatabaseProcess process) {
        this.dataDirectory = dataDirectory;
        this.process = process;
    }

    /** Starts one on a folder of its own and waits until it is ready. */
    public static EmbeddedProcess startInTemporaryFolder() {
        try {
            return start(lasting(Files.createTempDirectory("iom-graph-test")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings of a database that serves many tests, or a benchmark: with the whole compiler, as the service has it. */
    private static EmbeddedDatabaseSettings lasting(Path dataDirectory) {
        return new EmbeddedDatabaseSettings(
                dataDirectory,
                new EmbeddedDatabaseSettings.Embedded(
                        null,
                        DataSize.ofMegabytes(1_536),
                        DataSize.ofMegabytes(512),
                        List.of("-XX:+UseParallelGC"),
                        STOP_TIMEOUT,
                        false,
                        false));
    }

    /** Settings of a small database that starts soon and is not worth optimising. */
    static EmbeddedDatabaseSettings settings(Path dataDirectory) {
        return new EmbeddedDatabaseSettings(
                dataDirectory,
                new EmbeddedDatabaseSettings.Embedded(
                        null,
                        DataSize.ofMegabytes(512),
                        DataSize.ofMegabytes(256),
                        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                        STOP_TIMEOUT,
                        false,
                        false));
    }

    /** Starts one and waits until it is ready; fails with its own words if it is not to be. */
    public static EmbeddedProcess start(Path dataDirectory) {
        return start(settings(dataDirectory));
    }

    private static EmbeddedProcess start(EmbeddedDatabaseSettings settings) {
        EmbeddedProcess launched = launch(settings);
        try {
            if (launched.process.awaitReady()) {
                return launched;
            }
            throw new IllegalStateException(launched.process.lastLine());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Launches one; it may refuse. */
    static EmbeddedProcess launch(Path dataDirectory) {
        return launch(settings(dataDirectory));
    }

    private static EmbeddedProcess launch(EmbeddedDatabaseSettings settings) {
        try {
            return new EmbeddedProcess(settings.dataDirectory(), new LaunchCommand(settings).start(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DatabaseProcess process() {
        return process;
    }

    Path folder() {
        return dataDirectory.resolve("neo4j");
    }

    EmbeddedConnection connection() {
        try {
            return EmbeddedConnection.read(dataDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address. */
    public String uri() {
        return connection().getUri().toString();
    }

    /** The account. */
    public String username() {
        return connection().username();
    }

    /** The account's password. */
    public String password() {
        return connection().password();
    }

    /** Ends its input and waits for a clean stop. */
    public void stop() {
        try {
            if (!process.stop(STOP_TIMEOUT)) {
                throw new IllegalStateException("The embedded database did not stop cleanly: " + process.lastLine());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops it and deletes its data. */
    public void stopAndDelete() {
        stop();
        try {
            FileSystemUtils.deleteRecursively(dataDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
