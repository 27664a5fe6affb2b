package uk.iomgraph.embedded;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import uk.iomgraph.embedded.LaunchOptions.Purpose;

/**
 * Runs one Neo4j database with Graph Data Science until it is told to stop: by SIGTERM or SIGINT, or, with
 * {@code --stop-with-parent}, by the end of standard input alone, which comes however the parent process dies.
 *
 * <p>Usage: {@code EmbeddedNeo4j --data-dir <folder> [--port <port>] [--page-cache <size>] [--stop-with-parent]}. With
 * {@code --fill} it does not run the database but fills it, see {@link OfflineImport}. The address and the password are
 * in {@code <folder>/neo4j/connection.properties}, which only its owner can read.
 */
public final class EmbeddedNeo4j {

    private EmbeddedNeo4j() {}

    /**
     * Starts the database, prints one line when it is ready, and returns; the database's own threads go on.
     *
     * @param arguments see the class description
     */
    public static void main(String[] arguments) {
        // With its own hook, Log4j refuses to close its files from ours, and the database would not stop cleanly.
        System.setProperty("log4j.shutdownHookEnabled", "false");
        try {
            LaunchOptions options = LaunchOptions.parse(arguments);
            if (options.purpose() == Purpose.FILL) {
                System.exit(OfflineImport.run(DatabaseFolder.in(options.dataDirectory()), System.in));
            }
            long began = System.nanoTime();
            String ready = Shutdown.install().start(shutdown -> start(options, shutdown));
            System.out.printf("%s after %d ms%n", ready, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        } catch (RefusedException e) {
            exit(e.exitCode(), e.sentence());
        } catch (IOException | RuntimeException e) {
            exit(ExitCode.FAILED, "The embedded Neo4j could not start: " + Sentence.of(e));
        }
    }

    private static String start(LaunchOptions options, Shutdown shutdown) throws IOException {
        DatabaseFolder folder = DatabaseFolder.in(options.dataDirectory());
        DirectoryLock lock = DirectoryLock.acquire(folder);
        shutdown.onStop(lock::release);
        if (options.purpose() == Purpose.SERVE) {
            OfflineImport.refuseUnfinished(folder);
        }
        ConnectionFile connection = ConnectionFile.readOrCreate(folder, options.port());
        System.out.println("Neo4j is starting at " + connection.uri());
        if (options.stopWithParent()) {
            ParentSignals.ignore();
            shutdown.whenInputEnds(System.in);
        }
        Database database = Database.start(folder, connection, options.pageCache());
        shutdown.onStop(() -> connection.withoutPid().writeIfPossible(folder));
        shutdown.onStop(database::stop);
        connection.withPid(ProcessHandle.current().pid()).write(folder);
        return "Neo4j " + database.version() + " with Graph Data Science is ready at " + connection.uri();
    }

    private static void exit(int code, String sentence) {
        System.err.println(sentence);
        System.exit(code);
    }
}
