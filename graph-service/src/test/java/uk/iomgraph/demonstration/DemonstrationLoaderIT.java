package uk.iomgraph.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.demonstration.Demonstration.State;
import uk.iomgraph.graph.DataFolder;
import uk.iomgraph.graph.GraphMigrations;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.synthetic.AccuracyCommand;

@GraphTest
@DisplayName("The demonstration partnership")
class DemonstrationLoaderIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Deliveries of the standard areas: the reference source's, and four of each of 17 agencies. */
    private static final int DELIVERIES = 69;

    private static final Demonstration NONE = new Demonstration(State.NONE, 0, 0);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-10T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    @Autowired
    private GraphMigrations migrations;

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private AccuracyCommand accuracy;

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void emptyGraph() {
        GraphDatabase.clear();
    }

    @Test
    @DisplayName(
            "is given whole to an empty database, whatever is left of one that was deleted, and what was planted in it"
                    + " is kept and found; the next start knows it")
    void given() throws Exception {
        left("057-police", delivery("POLICE-OF-OLD"));
        Files.writeString(truth(), "of old");
        DemonstrationLoader loader = loader(true);

        loader.start();
        assertThat(loader.isRunning()).isTrue();
        awaitEnd(loader);
        loader.stop();

        assertThat(loader.demonstration()).isEqualTo(new Demonstration(State.LOADED, DELIVERIES, DELIVERIES));
        assertThat(imports.sources())
                .hasSize(18)
                .contains("IOM-REFERENCE", "PRISONS")
                .doesNotContain("POLICE-OF-OLD");
        assertThat(entries()).containsExactly("demonstration-truth.json");
        DemonstrationLoader next = loader(false);
        next.load();
        assertThat(next.demonstration()).isEqualTo(new Demonstration(State.LOADED, 0, 0));

        sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = accuracy.run(
                List.of("--truth", truth().toString(), "--exact"), new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    @DisplayName("is not given to an empty database where it is switched off, even if some of one is left")
    void switchedOff() throws IOException {
        left("001-reference", delivery("IOM-REFERENCE"));

        assertThat(loaded(loader(false))).isEqualTo(NONE);

        assertThat(imports.sources()).isEmpty();
    }

    @Test
    @DisplayName("is not given to a database of somebody else's, even if some of one is left")
    void somebodyElses() throws Exception {
        imports.load(delivery("POLICE").in(elsewhere));

        assertThat(loaded(loader(true))).isEqualTo(NONE);
        assertThat(entries()).isEmpty();

        left("001-reference", delivery("IOM-REFERENCE"));
        left("002-prisons", delivery("PRISONS"));
        assertThat(loaded(loader(true))).isEqualTo(NONE);
        assertThat(imports.sources()).containsExactly("POLICE");
    }

    @Test
    @DisplayName("is not given to a database that is not embedded")
    void notEmbedded() throws IOException {
        environment.setProperty("spring.neo4j.uri", "bolt://localhost:7687");
        left("001-reference", delivery("IOM-REFERENCE"));

        assertThat(loaded(loader(true))).isEqualTo(NONE);

        assertThat(imports.sources()).isEmpty();
    }

    @Test
    @DisplayName("is gone on with after a start that was killed before the first delivery was loaded")
    void killedEarly() throws IOException {
        left("001-reference", delivery("IOM-REFERENCE"));
        left("002-prisons", delivery("PRISONS"));

        assertThat(loaded(loader(true))).isEqualTo(new Demonstration(State.LOADED, 2, 2));

        assertThat(imports.sources()).containsExactly("IOM-REFERENCE", "PRISONS");
        assertThat(entries()).isEmpty();
    }

    @Test
    @DisplayName("is gone on with where a killed start left off, switched off or not")
    void killed() throws Exception {
        imports.load(delivery("IOM-REFERENCE").in(elsewhere));
        left("003-probation", delivery("PROBATION"));
        left("002-prisons", delivery("PRISONS"));
        Files.writeString(left().resolve("truth.json"), "as planted");

        assertThat(loaded(loader(false))).isEqualTo(new Demonstration(State.LOADED, 2, 2));

        assertThat(imports.sources()).containsExactly("IOM-REFERENCE", "PRISONS", "PROBATION");
        assertThat(entries()).containsExactly("demonstration-truth.json");
        assertThat(truth()).hasContent("as planted");
    }

    @Test
    @DisplayName("stops at a delivery that cannot be loaded, and the next start goes on with that")
    void stopped() throws IOException {
        left("001-reference", delivery("IOM-REFERENCE"));
        Path broken = left("002-prisons", delivery("PRISONS"));
        left("003-probation", delivery("PROBATION"));
        String rows = Files.readString(broken.resolve("people.csv"));
        Files.writeString(broken.resolve("people.csv"), "cut off");

        assertThat(loaded(loader(true))).isEqualTo(new Demonstration(State.STOPPED, 1, 3));
        assertThat(imports.sources()).containsExactly("IOM-REFERENCE");
        assertThat(new DemonstrationDeliveries(left()).list())
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .containsExactly("002-prisons", "003-probation");

        Files.writeString(broken.resolve("people.csv"), rows);
        assertThat(loaded(loader(true))).isEqualTo(new Demonstration(State.LOADED, 2, 2));
        assertThat(imports.sources()).containsExactly("IOM-REFERENCE", "PRISONS", "PROBATION");
        assertThat(left()).doesNotExist();
    }

    private DemonstrationLoader loader(boolean demo) {
        return new DemonstrationLoader(
                new DemonstrationSettings(demo, 500), new DataFolder(data), migrations, imports, CLOCK, environment);
    }

    private static Demonstration loaded(DemonstrationLoader loader) {
        loader.load();
        return loader.demonstration();
    }

    private static void awaitEnd(DemonstrationLoader loader) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (loader.demonstration().state() != State.LOADED) {
            assertThat(loader.demonstration().state()).isNotEqualTo(State.STOPPED);
            assertThat(Instant.now()).as("the partnership is loaded").isBefore(deadline);
            Thread.sleep(100);
        }
    }

    private static DeliveryFolder delivery(String source) {
        return DeliveryFolder.full(source).file("people", "ref,given_name", "1,Ann");
    }

    private Path left() {
        return data.resolve("demonstration");
    }

    private Path truth() {
        return data.resolve("demonstration-truth.json");
    }

    /** A delivery that an earlier start wrote and did not come to. */
    private Path left(String name, DeliveryFolder delivery) throws IOException {
        Files.createDirectories(left());
        return Files.move(delivery.in(elsewhere), left().resolve(name));
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(data)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
