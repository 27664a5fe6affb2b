package uk.iomgraph.ingest.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.loading.OfflineParkedRows.Waiting;

@DisplayName("Rows that wait in an offline import")
class OfflineParkedRowsTests {

    @TempDir
    Path folder;

    private OfflineParkedRows rows;

    @BeforeEach
    void begin() throws IOException {
        rows = new OfflineParkedRows(folder.resolve("parked"));
    }

    @AfterEach
    void end() {
        rows.close();
    }

    @Test
    @DisplayName("come back as they were, with what they waited for and the delivery they are of")
    void same() {
        FeedRow row = FeedRow.ofCells(
                FeedFile.OFFENCES, "S", 7, List.of("o", "", "THEFT", "a \"line\"\nand é", "2020-01-01", "", "T:here"));
        rows.add(3, new ChunkPlan.Parked(row, List.of("T/addresses/here")));

        assertThat(waiting()).containsExactly(new Waiting(3, new ChunkPlan.Parked(row, List.of("T/addresses/here"))));
    }

    @Test
    @DisplayName("are released once, when everything they wait for has arrived")
    void released() {
        park("1", "a");
        park("2", "a", "b");
        park("3", "c");

        assertThat(released("a")).containsExactly("1");
        assertThat(released("a")).isEmpty();
        park("4", "b");
        assertThat(released("a", "b")).containsExactly("2", "4");
        assertThat(waiting())
                .extracting(waiting -> waiting.parked().row().ref())
                .containsExactly("3");
    }

    private void park(String ref, String... missing) {
        FeedRow row = FeedRow.ofCells(FeedFile.PEOPLE, "S", 1, List.of(ref));
        rows.add(0, new ChunkPlan.Parked(row, List.of(missing)));
    }

    private List<String> released(String... arrived) {
        List<String> released = new ArrayList<>();
        boolean any = rows.release(
                Set.of(arrived)::contains,
                row -> released.add(row.parked().row().ref()));
        assertThat(any).isEqualTo(!released.isEmpty());
        return released;
    }

    private List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        rows.forEach(waiting::add);
        return waiting;
    }
}
