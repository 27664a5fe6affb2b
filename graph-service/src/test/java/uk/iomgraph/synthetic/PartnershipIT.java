package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.ingest.CheckReport;
import uk.iomgraph.ingest.GraphDigest;
import uk.iomgraph.ingest.ImportReport;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("A generated partnership")
class PartnershipIT {

    /** Warrington and Wigan: two forces, two probation regions. */
    private static final String AREAS = "E22000026,E22000108";

    @TempDir
    Path folder;

    @Autowired
    private Imports imports;

    private List<Path> deliveries;

    @BeforeEach
    void generate() throws IOException {
        Path generated = folder.resolve("generated");
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(new GenerateCommand(Clock.systemUTC())
                        .run(
                                List.of(
                                        "--people",
                                        "500",
                                        "--seed",
                                        "11",
                                        "--areas",
                                        AREAS,
                                        "--out",
                                        generated.toString()),
                                silent))
                .isZero();
        try (Stream<Path> entries = Files.list(generated)) {
            deliveries = entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    @DisplayName("loads whole and unquestioned, and its changes end in one state: in order, twice, or with one late")
    void oneState() throws Exception {
        GraphDatabase.clear();
        for (Path delivery : deliveries) {
            CheckReport checked = imports.check(delivery, Progress.SILENT);
            assertThat(checked.rejects())
                    .as("rejects of %s", delivery.getFileName())
                    .isEmpty();
            assertThat(checked.notices())
                    .as("notices of %s", delivery.getFileName())
                    .isEmpty();
            load(delivery);
        }
        GraphDigest inOrder = GraphDigest.believed();
        assertThat(parked()).isZero();

        for (Path change : changes()) {
            load(change);
        }
        assertThat(GraphDigest.believed()).as("changes sent twice").isEqualTo(inOrder);

        GraphDatabase.clear();
        List<Path> late = new ArrayList<>(deliveries);
        Path first = changes().get(0);
        late.remove(first);
        late.add(first);
        for (Path delivery : late) {
            load(delivery);
        }
        assertThat(GraphDigest.believed()).as("the first change sent last").isEqualTo(inOrder);
    }

    private List<Path> changes() {
        return deliveries.stream()
                .filter(delivery -> delivery.getFileName().toString().contains("-delta-"))
                .toList();
    }

    private void load(Path delivery) throws Exception {
        ImportReport report = imports.load(delivery);
        assertThat(report.tally().count(Outcome.REJECTED)).isZero();
        assertThat(report.tally().rows()).isEqualTo(report.rows());
    }

    private static long parked() {
        try (var session = GraphDatabase.driver().session()) {
            return session.run("MATCH (row:ParkedRow) RETURN count(row) AS n")
                    .single()
                    .get("n")
                    .asLong();
        }
    }
}
