package uk.iomgraph.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.fs.FileUtils;

/**
 * Fills an empty database with Neo4j's own importer while nobody runs it. The process takes the lock on the folder, looks
 * whether the database is empty, says so, and waits for the name of a folder of files on its input, see
 * {@link ImportFiles}; the end of its input ends it with nothing done.
 *
 * <p>From before the first byte is written a file says that the import is unfinished; whoever gave the files deletes it
 * when the graph is whole. Until then the database is not served to anybody else, and the next import clears it away.
 */
final class OfflineImport {

    /** What a start of the service leaves of its own, migrations and sweeps of nobody, is nothing that could be lost. */
    private static final String ANYTHING =
            "MATCH (n) WHERE none(label IN labels(n) WHERE label = 'Sweep' OR label STARTS WITH '__Neo4jMigration')"
                    + " RETURN 1 LIMIT 1";

    private OfflineImport() {}

    /** Does all of it; the exit code is the answer. */
    static int run(DatabaseFolder folder, InputStream orders) throws IOException {
        DirectoryLock lock = DirectoryLock.acquire(folder);
        try {
            refuseIfNotEmpty(folder);
            System.out.println("The database is empty");
            String files = new BufferedReader(new InputStreamReader(orders, StandardCharsets.UTF_8)).readLine();
            return files == null ? 0 : fill(folder, Path.of(files));
        } finally {
            lock.release();
        }
    }

    /** Refuses to serve what an import has left unfinished. */
    static void refuseUnfinished(DatabaseFolder folder) {
        if (Files.exists(folder.unfinishedFile())) {
            throw new RefusedException(
                    ExitCode.NOT_EMPTY,
                    "A bulk import into " + folder.path() + " was cut off. Run bulk-import again; what it left is"
                            + " cleared away first.");
        }
    }

    private static void refuseIfNotEmpty(DatabaseFolder folder) throws IOException {
        if (Files.exists(folder.unfinishedFile())) {
            for (Path part : folder.store()) {
                FileUtils.deleteDirectory(part);
            }
        } else if (Files.exists(folder.store().get(0)) && holdsAnything(folder)) {
            throw new RefusedException(
                    ExitCode.NOT_EMPTY,
                    "The database in " + folder.path() + " is not empty, and a bulk import only fills an empty one. Use"
                            + " import, or stop the service and delete the folder to begin anew.");
        }
    }

    private static boolean holdsAnything(DatabaseFolder folder) {
        DatabaseManagementService management = new DatabaseManagementServiceBuilder(folder.path()).build();
        try (Transaction transaction =
                        management.database(DatabaseFolder.DATABASE).beginTx();
                Result result = transaction.execute(ANYTHING)) {
            return result.hasNext();
        } finally {
            management.shutdown();
        }
    }

    private static int fill(DatabaseFolder folder, Path files) throws IOException {
        Files.writeString(folder.unfinishedFile(), "A bulk import is filling this database." + System.lineSeparator());
        ExecutionContext context = new ExecutionContext(folder.path(), folder.path());
        List<String> arguments = ImportFiles.in(files).arguments(folder.logs().resolve("import.report"));
        return AdminTool.execute(context, arguments.toArray(String[]::new));
    }
}
