package uk.iomgraph.coverage.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("The index is held against the graph:")
class ReconciliationIT {

    private static final String KEY = EntityId.ofKey("test/wider").value();

    private static final String WIDER = """
            CREATE (:Gap {key: $wider, current: $wider, subjectKind: 'AREA', subject: 'N', rule: 'G24', area: 'N',
              from: date('2025-01-01'), tolerance: 0, allowed: 0, planned: false, severities: ['null HIGH'],
              recordedFrom: %s})
            """;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private CoverageFigures figures;

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @TempDir
    private Path folder;

    /** Three people, each rated red and in no programme, and an area with a gap of its own. */
    @BeforeEach
    void build() throws Exception {
        built(); // or what is built when the service starts would mend what a test is about to break
        GraphDatabase.clear();
        imports.load(DeliveryFolder.full("POL")
                .file(
                        "people",
                        "ref,given_name,family_name,date_of_birth",
                        "1,Ann,Able,1980-01-01",
                        "2,Bob,Baker,1981-01-01",
                        "3,Cat,Cooper,1982-01-01")
                .file(
                        "ratings",
                        "ref,person_ref,scheme,value,ordinal,from,to",
                        "1,1,RAG,RED,3,2025-01-01,",
                        "2,2,RAG,RED,3,2025-01-01,",
                        "3,3,RAG,RED,3,2025-01-01,")
                .in(folder));
        sweep();
        change(WIDER.formatted("datetime('2025-02-01T00:00:00Z')"));
        figures.build();
        assertThat(reconciliation.reconcile()).isTrue();
        assertThat(everybody()).isEqualTo(3);
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    @DisplayName(
            "what a person's coverage says other than the index is told loudly, without personal data, and read anew")
    void coverage(CapturedOutput output) {
        change("MATCH (coverage:Coverage) WITH coverage LIMIT 1 SET coverage.sources = ['PRISON']");

        assertThat(reconciliation.reconcile()).isFalse();

        assertThat(health()).isEqualTo(Status.DOWN);
        assertThat(output.getAll())
                .contains("ERROR")
                .contains("The index was unlike the graph in people")
                .doesNotContain("Able", "Baker", "Cooper", "PRISON")
                .doesNotContain(identity());
        assertRight();
    }

    @Test
    @DisplayName("a person of whom the graph has nothing any more is a difference, and is out of the index then")
    void person() {
        change("MATCH (gap:Gap {subject: $one}) DETACH DELETE gap");
        change("MATCH (coverage:Coverage {subject: $one}) DETACH DELETE coverage");

        assertThat(reconciliation.reconcile()).isFalse();

        assertThat(health()).isEqualTo(Status.DOWN);
        assertThat(everybody()).isEqualTo(2);
        assertRight();
    }

    @Test
    @DisplayName(
            "a gap that is gone from the graph, while the coverage of its person has it, is a difference until it is back")
    void gap() {
        change(
                "MATCH (gap:Gap {subject: $one}) WHERE gap.current IS NOT NULL SET gap.was = gap.current REMOVE gap.current");

        assertThat(reconciliation.reconcile()).isFalse();
        assertThat(reconciliation.reconcile()).isFalse();
        assertThat(health()).isEqualTo(Status.DOWN);

        change("MATCH (gap:Gap {subject: $one}) WHERE gap.was IS NOT NULL SET gap.current = gap.was REMOVE gap.was");
        assertRight();
    }

    @Test
    @DisplayName("a gap of an area that is another in the graph is a difference too")
    void wider(CapturedOutput output) {
        change("MATCH (gap:Gap {key: $wider}) SET gap.to = date('2025-03-01')");

        assertThat(reconciliation.reconcile()).isFalse();

        assertThat(health()).isEqualTo(Status.DOWN);
        assertThat(output.getAll()).contains("unlike the graph in areas, pairs, networks and feeds");
        assertRight();
    }

    @Test
    @DisplayName("somebody whose record is of limited access, and who is told of to everybody, is a difference")
    void limited(CapturedOutput output) {
        change("MATCH (person:Person {identity: $one}) SET person.limitedAccess = true");

        assertThat(reconciliation.reconcile()).isFalse();

        assertThat(health()).isEqualTo(Status.DOWN);
        assertThat(output.getAll()).contains("unlike the graph in those whom everybody may be told of");
        assertThat(figures.snapshots().people().open().size()).isEqualTo(2);
        assertRight();
    }

    @Test
    @DisplayName("what was delivered, and nobody has swept yet, is no difference")
    void delivered() throws Exception {
        imports.load(DeliveryFolder.delta("POL")
                .file("people", "ref,given_name,family_name,date_of_birth,limited_access", "1,Ann,Able,1980-01-01,true")
                .in(folder));

        assertRight();
    }

    @Test
    @DisplayName(
            "what a sweep has changed is no difference until the index has taken it in, and one of nobody puts nothing off")
    void swept() {
        change("MATCH (coverage:Coverage) WITH coverage LIMIT 1 SET coverage.sources = ['PRISON']");
        SweepReport report = sweep();
        assertThat(report.subjects()).isEmpty();
        assertRight();

        figures.swept(report.subjects());

        assertThat(reconciliation.reconcile()).isFalse();
        assertRight();
    }

    @Test
    @DisplayName("gaps of areas that were found a moment ago are no difference until the index has taken them in")
    void found() {
        change("MATCH (gap:Gap {key: $wider}) DELETE gap");
        change(WIDER.formatted("datetime()"));
        assertRight();

        figures.swept(Set.of());

        assertRight();
    }

    private void assertRight() {
        assertThat(reconciliation.reconcile()).isTrue();
        assertThat(health()).isEqualTo(Status.UP);
    }

    private Status health() {
        return reconciliation.health().getStatus();
    }

    private long everybody() {
        return figures.snapshots().people().everybody().size();
    }

    private SweepReport sweep() {
        return sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);
    }

    private void built() throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (!figures.ready()) {
            assertThat(Instant.now()).isBefore(patience);
            Thread.sleep(50);
        }
    }

    /** The identity of one of the three, always the same. */
    private static String identity() {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run("MATCH (person:Person:Entity {familyName: 'Able'}) RETURN person.identity AS one")
                    .single()
                    .get("one")
                    .asString();
        }
    }

    private static void change(String statement) {
        String one = identity();
        try (Session session = GraphDatabase.driver().session()) {
            session.run(statement, Map.of("one", one, "wider", KEY)).consume();
        }
    }
}
