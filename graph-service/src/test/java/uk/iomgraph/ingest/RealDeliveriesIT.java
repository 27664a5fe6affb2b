package uk.iomgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.iomgraph.ingest.SharedData.feed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Progress;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Real deliveries")
class RealDeliveriesIT {

    @Autowired
    private Imports imports;

    @BeforeEach
    void emptyGraph() {
        GraphDatabase.clear();
    }

    @ParameterizedTest(name = "{0}: {1} rows")
    @CsvSource({"england-wales-areas, 2764", "israel-burglary, 5671", "london-gang, 424", "pole, 50570"})
    @DisplayName("load without a rejected row, and change nothing when they come again")
    void loadAndRepeat(String name, long rows) throws Exception {
        ImportReport first = imports.load(feed(name), Progress.SILENT);

        assertThat(first.tally().count(Outcome.LOADED)).isEqualTo(rows);
        assertThat(first.tally().rows()).isEqualTo(first.rows()).isEqualTo(rows);
        GraphDigest before = GraphDigest.exact();

        ImportReport second = imports.load(feed(name), Progress.SILENT);

        assertThat(second.tally().count(Outcome.UNCHANGED)).isEqualTo(rows);
        assertThat(second.tally().rows()).isEqualTo(rows);
        assertThat(GraphDigest.exact()).isEqualTo(before);
    }

    @Test
    @DisplayName("of Israeli burglaries make 864 pairs of co-offenders, as published")
    void publishedPairs() throws Exception {
        imports.load(feed("israel-burglary"), Progress.SILENT);

        try (var session = GraphDatabase.driver().session()) {
            long pairs = session.run(
                            "MATCH (a)-[t:CO_OFFENDED_WITH]->(b) WHERE t.recordedTo IS NULL RETURN count(t) AS n")
                    .single()
                    .get("n")
                    .asLong();
            assertThat(pairs).isEqualTo(864);
        }
    }
}
