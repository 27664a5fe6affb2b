package uk.iomgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The database's folder below the data directory, readable by its owner only.
 *
 * @param path {@code <data-dir>/neo4j}
 */
record DatabaseFolder(Path path) {

    /** The one database, besides the one of accounts. */
    static final String DATABASE = "neo4j";

    static DatabaseFolder in(Path dataDirectory) throws IOException {
        Path path = dataDirectory.resolve("neo4j");
        Files.createDirectories(path.resolve("logs"));
        OwnerOnly.restrict(path);
        return new DatabaseFolder(path);
    }

    Path connectionFile() {
        return path.resolve("connection.properties");
    }

    Path lockFile() {
        return path.resolve("lock");
    }

    /** There while an import fills the database offline, and after one that was cut off. */
    Path unfinishedFile() {
        return path.resolve("unfinished-import");
    }

    /** The graph's store and its transaction log; the accounts are in another. */
    List<Path> store() {
        Path data = path.resolve("data");
        return List.of(
                data.resolve("databases").resolve(DATABASE),
                data.resolve("transactions").resolve(DATABASE));
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path log() {
        return logs().resolve("neo4j.log");
    }
}
