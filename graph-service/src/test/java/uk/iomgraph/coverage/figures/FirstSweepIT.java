package uk.iomgraph.coverage.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.coverage.store.FactReader;
import uk.iomgraph.coverage.sweep.CoverageSwept;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.crossborder.links.LinkFigures;
import uk.iomgraph.graph.GraphMigrations;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.person.LimitedPeople;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("A service that is started on people whom no sweep has dealt with")
class FirstSweepIT {

    @Test
    @DisplayName("tells nothing of coverage, until all of them have been held against the rules")
    void nothingBefore(
            @Autowired Imports imports,
            @Autowired Sweeper sweeper,
            @Autowired FactReader facts,
            @Autowired GapMarks marks,
            @Autowired GraphReader graph,
            @Autowired LimitedPeople limited,
            @Autowired LinkFigures links,
            @Autowired Reconciliation reconciliation,
            @Autowired GraphMigrations migrations,
            @TempDir Path folder)
            throws Exception {
        GraphDatabase.clear();
        // Of nobody, as when a service is started on an empty graph.
        sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        imports.load(DeliveryFolder.full("POL")
                .file("people", "ref,given_name,family_name,date_of_birth", "1,Ann,Able,1980-01-01")
                .in(folder));
        FiguresSettings settings = new FiguresSettings(Duration.ofDays(35), Map.of(), Duration.ofDays(1), false);
        CoverageFigures figures = new CoverageFigures(facts, marks, graph, settings, limited, Clock.systemUTC());
        FiguresUpkeep upkeep = new FiguresUpkeep(figures, links, reconciliation, settings, migrations, changed -> {});
        upkeep.build();
        assertThatExceptionOfType(BadQuestion.class)
                .isThrownBy(figures::snapshots)
                .withMessageContaining("Not everybody has been held against the gap rules yet");

        upkeep.start();
        try {
            upkeep.on(new CoverageSwept(sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT)));

            Instant patience = Instant.now().plus(Duration.ofSeconds(30));
            while (!figures.ready()) {
                assertThat(Instant.now()).isBefore(patience);
                Thread.sleep(50);
            }
            assertThat(figures.snapshots().people().everybody().size()).isEqualTo(1);
        } finally {
            upkeep.stop();
        }
    }
}
