package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import uk.iomgraph.support.GeneratedPartnership;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("A generated partnership")
class PartnershipIT {

    @TempDir
    Path folder;

    @Autowired
    private Imports imports;

    private List<Path> deliveries;

    @BeforeEach
    void generate() {
        deliveries = GeneratedPartnership.deliveries(
                GeneratedPartnership.generate(folder.resolve("generated"), 500, "--areas", GeneratedPartnership.AREAS));
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
