package uk.iomgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.iomgraph.ingest.SharedData.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.ServiceProcess;

/** Kills importing processes with SIGKILL, at points named by how much of the delivery the ledger says is done. */
@GraphTest
@DisplayName("An import that was killed")
class KilledImportIT {

    /** From "nothing is written yet" to "all rows are written, ties are being derived". */
    private static final List<Long> ROWS_DONE =
            List.of(-1L, 0L, 93L, 1_094L, 1_463L, 6_463L, 16_735L, 26_735L, 41_735L, 50_570L);

    /** Every build takes each third point, the first and the last among them; the profile {@code fuzz} takes all. */
    private static final int EACH = Boolean.getBoolean("import.kills.all") ? 1 : 3;

    @Autowired
    private Imports imports;

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "at any of ten points, or each third of them, ends, when run again, with the graph of an undisturbed import")
    void tenKills() throws Exception {
        GraphDatabase.clear();
        imports.load(feed("pole"), Progress.SILENT);
        GraphDigest undisturbed = GraphDigest.now();

        for (int point = 0; point < ROWS_DONE.size(); point += EACH) {
            long rows = ROWS_DONE.get(point);
            GraphDatabase.clear();
            kill(importing(), rows);

            ImportReport report = imports.load(feed("pole"), Progress.SILENT);

            assertThat(report.tally().rows()).as("killed after %d rows", rows).isEqualTo(50_570);
            assertThat(report.tally().count(Outcome.REJECTED)).isZero();
            assertThat(GraphDigest.now()).as("killed after %d rows", rows).isEqualTo(undisturbed);
        }
    }

    private Process importing() throws IOException {
        return ServiceProcess.start(folder, "import", feed("pole").toString());
    }

    private static void kill(Process process, long rows) throws InterruptedException {
        try (Session session = GraphDatabase.driver().session()) {
            while (process.isAlive() && rowsDone(session) < rows) {
                Thread.sleep(5);
            }
        }
        if (rows < 0) {
            Thread.sleep(1_000);
        }
        process.destroyForcibly().waitFor();
    }

    /** Minus one while there is no ledger entry at all. */
    private static long rowsDone(Session session) {
        return session
                .run("MATCH (b:FeedBatch) RETURN b.counts AS counts")
                .list(row -> row.get("counts")
                        .asList(count -> Long.valueOf(count.asString().split(" ", 3)[2])))
                .stream()
                .findFirst()
                .map(counts -> counts.stream().mapToLong(Long::longValue).sum())
                .orElse(-1L);
    }
}
