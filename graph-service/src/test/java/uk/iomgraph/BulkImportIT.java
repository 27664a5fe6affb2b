package uk.iomgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.graph.OfflineDatabase;
import uk.iomgraph.graph.embedded.EmbeddedProcess;
import uk.iomgraph.ingest.GraphDigest;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.synthetic.GenerateCommand;

@GraphTest
@DisplayName("A bulk import")
class BulkImportIT {

    @TempDir
    Path folder;

    @Autowired
    private Imports imports;

    @Test
    @DisplayName("makes the graph the ordinary importer makes, takes changes after it, and only fills what is empty")
    void sameGraph() throws Exception {
        Path generated = folder.resolve("generated");
        generate(generated);
        GraphDatabase.clear();
        for (Path delivery : deliveries(generated)) {
            imports.load(delivery);
        }
        GraphDigest ordinary = GraphDigest.believed();

        Path data = folder.resolve("data");
        Path unfinished = data.resolve(OfflineDatabase.UNFINISHED);
        Files.createDirectories(unfinished.getParent());
        Files.writeString(unfinished, "As if an import had been killed.");
        assertThatThrownBy(() -> EmbeddedProcess.start(data)).hasMessageContaining("was cut off");

        assertThat(bulkImport(data, generated)).isZero();
        assertThat(unfinished).doesNotExist();
        assertThat(digest(data)).isEqualTo(ordinary);
        assertThat(collected(data))
                .as("events of deliveries")
                .isEqualTo(deliveries(generated).size());
        assertThat(bulkImport(data, generated)).as("into a graph that is there").isEqualTo(2);
        assertThat(digest(data)).isEqualTo(ordinary);
    }

    private static int bulkImport(Path data, Path deliveries) throws InterruptedException {
        return BulkImportApplication.run(
                List.of(deliveries.toString(), "--iom.data-dir=" + data, "--spring.neo4j.uri="));
    }

    /** How many deliveries the audit trail has. */
    private static long collected(Path data) throws IOException {
        long events = 0;
        try (Stream<Path> files = Files.walk(data.resolve("audit"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                events += Files.readAllLines(file).stream()
                        .filter(line -> line.contains("\"delivery.loaded\""))
                        .count();
            }
        }
        return events;
    }

    private static GraphDigest digest(Path data) {
        EmbeddedProcess process = EmbeddedProcess.start(data);
        try (Driver driver = org.neo4j.driver.GraphDatabase.driver(
                process.uri(), AuthTokens.basic(process.username(), process.password()))) {
            return GraphDigest.believed(driver);
        } finally {
            process.stop();
        }
    }

    private static List<Path> deliveries(Path generated) throws IOException {
        try (Stream<Path> entries = Files.list(generated)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void generate(Path generated) {
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        List<String> arguments = List.of(
                "--people", "500", "--seed", "11", "--areas", "E22000026,E22000108", "--out", generated.toString());
        assertThat(new GenerateCommand(Clock.systemUTC()).run(arguments, silent))
                .isZero();
    }
}
