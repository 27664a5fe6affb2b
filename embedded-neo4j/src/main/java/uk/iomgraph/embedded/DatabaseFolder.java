package uk.iomgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The database's folder below the data directory, readable by its owner only.
 *
 * @param path {@code <data-dir>/neo4j}
 */
record DatabaseFolder(Path path) {

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

    Path logs() {
        return path.resolve("logs");
    }

    Path log() {
        return logs().resolve("neo4j.log");
    }
}
