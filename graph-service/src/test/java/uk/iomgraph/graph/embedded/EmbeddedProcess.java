package uk.iomgraph.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The program of module {@code embedded-neo4j}, run as the service runs it. */
public final class EmbeddedProcess {

    private static final String LAUNCH_FILE = "embedded-neo4j/target/embedded-neo4j.args";
    private static final long STOP_SECONDS = 60;

    private final Path dataDirectory;
    private final Process process;
    private final List<String> output = new ArrayList<>();

    private EmbeddedProcess(Path dataDirectory, Process process) {
        this.dataDirectory = dataDirectory;
        this.process = process;
    }

    /** Starts one on a folder of its own and waits until it is ready. */
    public static EmbeddedProcess startInTemporaryFolder() {
        try {
            EmbeddedProcess started = launch(Files.createTempDirectory("iom-graph-test"), "--stop-with-parent");
            started.awaitReady();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one on a data directory; it may refuse. */
    public static EmbeddedProcess launch(Path dataDirectory, String... options) throws IOException {
        return new EmbeddedProcess(
                dataDirectory,
                new ProcessBuilder(command(dataDirectory, options))
                        .redirectErrorStream(true)
                        .start());
    }

    /** The command line, for a parent that the test wants to kill. */
    public static List<String> command(Path dataDirectory, String... options) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "@" + launchFile(),
                "--data-dir",
                dataDirectory.toString(),
                "--page-cache",
                "256m"));
        command.addAll(List.of(options));
        return command;
    }

    /** The tests run in the module's folder, or in the project's when an editor starts them. */
    private static Path launchFile() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(LAUNCH_FILE))) {
                return folder.resolve(LAUNCH_FILE);
            }
        }
        throw new IllegalStateException("No database to test with: set -Dneo4j.uri, start Docker, or build"
                + " embedded-neo4j first (mvn -Pfast process-classes -pl embedded-neo4j)");
    }

    /** Waits for the line that says the database is ready; fails with what was printed if the process ends first. */
    public void awaitReady() throws IOException {
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.add(line);
            if (line.contains(" is ready at ")) {
                return;
            }
        }
        throw new IllegalStateException("The embedded database did not start: " + output);
    }

    /** The process. */
    public Process process() {
        return process;
    }

    /** What it printed until it was ready or refused. */
    public List<String> output() {
        return List.copyOf(output);
    }

    /** The database's own folder. */
    public Path folder() {
        return dataDirectory.resolve("neo4j");
    }

    /** The address in the connection file. */
    public String uri() {
        return connection("uri");
    }

    /** The account in the connection file. */
    public String username() {
        return connection("username");
    }

    /** The password in the connection file. */
    public String password() {
        return connection("password");
    }

    private String connection(String key) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder().resolve("connection.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(key);
    }

    /** Ends its input and waits for a clean stop; the exit code. */
    public int stop() {
        try {
            process.outputWriter().close();
            return awaitEnd();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end; the exit code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The embedded database did not stop within a minute");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops it and deletes its data. */
    void stopAndDelete() {
        stop();
        try {
            FileSystemUtils.deleteRecursively(dataDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
