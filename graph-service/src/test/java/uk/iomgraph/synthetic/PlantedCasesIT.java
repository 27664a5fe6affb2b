package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.sweep.WiderSweep;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GeneratedPartnership;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.synthetic.truth.Truth;
import uk.iomgraph.synthetic.truth.TruthEntry;

@GraphTest
@DisplayName("What was planted among invented people")
class PlantedCasesIT {

    /** One block of people in five is kept for planted cases, and six such blocks have room for each kind. */
    private static final int PEOPLE = 1_920;

    @TempDir
    Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private WiderSweep wider;

    @Autowired
    private AccuracyCommand accuracy;

    @Test
    @DisplayName(
            "is found to the day and nothing else with it, through import, sweep and graph; to sweep again changes nothing")
    void allOfIt() throws Exception {
        Path generated = GeneratedPartnership.generate(
                folder.resolve("generated"), PEOPLE, "--areas", GeneratedPartnership.AREAS, "--planted-every", "5");
        assertThat(planted(generated))
                .containsAll(Plants.table().stream().map(PlantedCasesIT::kind).toList());
        for (Path delivery : GeneratedPartnership.deliveries(generated)) {
            imports.load(delivery);
        }
        SweepReport first = sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);
        assertThat(first.kind()).isEqualTo(SweepKind.FULL);
        assertThat(first.opened()).isPositive();
        wider.sweep();

        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = accuracy.run(
                List.of("--truth", generated.toString(), "--exact"),
                new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("\ngang_ties ", "\nnumber ", "\nname ");

        assertThat(sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT).changedAnything())
                .isFalse();
        assertThat(sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT).changedAnything())
                .isFalse();
    }

    private static Set<String> planted(Path generated) {
        Set<String> kinds = new HashSet<>();
        Truth.read(generated.resolve("truth.json"), entry -> kinds.add(kind(entry)));
        return kinds;
    }

    private static String kind(TruthEntry entry) {
        return entry.kind() + " " + entry.code() + " " + entry.variant();
    }

    private static String kind(Plant plant) {
        return plant.kind() + " " + plant.code() + " " + plant.variant();
    }
}
