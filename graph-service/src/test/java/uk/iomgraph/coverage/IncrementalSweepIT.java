package uk.iomgraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static uk.iomgraph.ingest.DeliveryFolder.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.coverage.store.FactReader;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.timeline.Timelines;
import uk.iomgraph.crossborder.links.BorderLinks;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

/** Its figures can be set by system properties: {@code sweep.seed}, {@code sweep.steps}, {@code sweep.every}, {@code sweep.fates}. */
@GraphTest
@DisplayName("Sweeps of what changed")
class IncrementalSweepIT {

    private static final long SEED = Long.getLong("sweep.seed", 20_260_903L);
    private static final int STEPS = Integer.getInteger("sweep.steps", 200);
    private static final int COMPARED_EVERY = Integer.getInteger("sweep.every", 25);

    /** Of a hundred steps, those in which nothing but time passes. */
    private static final int IDLE = 5;

    /** Of a hundred sweeps, those that are stopped when the first page of people is written, and done again. */
    private static final int STOPPED = 20;

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private FactReader reader;

    @Autowired
    private Timelines timelines;

    @Autowired
    private BorderLinks links;

    @Autowired
    private GraphWriter writer;

    @TempDir
    private Path folder;

    private final List<String> steps = new ArrayList<>();
    private long sweeps;
    private long opened;
    private long changed;
    private long closed;

    @BeforeEach
    void emptyGraph() {
        GraphDatabase.clear();
    }

    @Test
    @DisplayName("lead, through hundreds of deliveries, to what is found when everybody is judged anew")
    void asJudgedAnew() throws Exception {
        RandomPartnership partnership = new RandomPartnership(SEED);
        Random idle = new Random(SEED);
        for (String source : RandomPartnership.SOURCES) {
            load(partnership.first(source, folder));
        }
        sweep();
        compare();
        while (steps.size() < STEPS) {
            if (idle.nextInt(100) < IDLE) {
                steps.add("nothing");
            } else {
                load(partnership.change(folder));
            }
            if (idle.nextInt(100) < STOPPED) {
                stopOnceWritten();
            }
            sweep();
            if (steps.size() % COMPARED_EVERY == 0) {
                compare();
            }
        }
        compare();
        JudgedFacts believed = JudgedFacts.believed(reader);
        Set<String> kinds = JudgedLinks.kinds();
        assertThat(kinds).as("kinds of link").hasSizeGreaterThanOrEqualTo(10);
        Set<String> found = JudgedLinks.believed();
        JudgedFacts.forget();
        assertThat(sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT).kind()).isEqualTo(SweepKind.FULL);

        assertThat(JudgedLinks.believed()).as(this::where).isEqualTo(found);

        assertThat(believed.differences(JudgedFacts.believed(reader)))
                .as(this::where)
                .isEmpty();
        assertThat(opened).as("gaps opened").isGreaterThan(200);
        assertThat(changed).as("gaps changed").isGreaterThan(30);
        assertThat(closed).as("gaps closed").isGreaterThan(100);
    }

    /** As if the process had ended; where nobody has changed, there is nothing to stop. */
    private void stopOnceWritten() {
        try {
            sweeper.sweep(SweepKind.INCREMENTAL, people -> {
                throw new Stopped();
            });
        } catch (Stopped stopped) {
            steps.set(steps.size() - 1, steps.get(steps.size() - 1) + ", stopped");
        }
    }

    private static final class Stopped extends RuntimeException {}

    @Test
    @DisplayName(
            "lead there whichever file of the feed it is that something is added to, corrected in, or retracted from")
    void fileByFile() throws Exception {
        RandomPartnership partnership = new RandomPartnership(SEED + 1);
        for (String source : RandomPartnership.SOURCES) {
            load(partnership.first(source, folder));
        }
        sweep();
        compare();
        RandomPartnership.Fate[] fates = RandomPartnership.Fate.values();
        for (int i = 0; i < RandomRows.TABLES.size(); i++) {
            // By turns, so that a build takes no longer than it must; -Dsweep.fates=3 tries all of each file.
            for (int turn = i; turn < i + Integer.getInteger("sweep.fates", 1); turn++) {
                load(partnership.changeIn(RandomRows.TABLES.get(i), fates[turn % fates.length], folder));
                sweep();
                compare();
            }
        }
    }

    @Test
    @DisplayName("know every file of the feed")
    void everyFile() {
        assertThat(Stream.concat(
                        RandomRows.TABLES.stream().map(RandomRows.Table::file),
                        Stream.of("areas", "area_links", "area_neighbours")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FeedFile.values()).map(FeedFile::fileName).toList());
    }

    @Test
    @DisplayName("reach whoever lives with a child that moves in, whichever agency keeps the warning about them")
    void warnedOfByAnother() throws Exception {
        String people = "ref,given_name,family_name,date_of_birth";
        String residences = "ref,person_ref,address_ref,kind,from";
        deliver(DeliveryFolder.full("POL")
                .file("people", people, "1,Ann,Able,1980-01-01", "2,Bob,Best,2015-02-02")
                .file("addresses", "ref,line,kind", "a,1 High Street,HOME")
                .file("residences", residences, "r1,1,a,MAIN,2024-01-01"));
        deliver(DeliveryFolder.full("COUNCIL")
                .file("people", people, "9,Ann,Able,1980-01-01")
                .file("markers", "ref,person_ref,code,from", "m,9,RISK_TO_CHILDREN,2024-01-01"));
        sweep();
        deliver(DeliveryFolder.delta("POL").file("residences", residences, "r2,2,a,MAIN,2025-01-01"));
        sweep();

        compare();
        assertThat(JudgedFacts.texts("MATCH (g:Gap) WHERE g.current IS NOT NULL RETURN g.rule AS v"))
                .contains("G57");
    }

    @Test
    @DisplayName(
            "find those a stopped one had not come to, though it had dealt with some by way of whom they are found")
    void stoppedBetweenPages() throws Exception {
        int homes = 60; // so that those who live there are more than a page
        deliver(DeliveryFolder.full("POL")
                .file(
                        "people",
                        "ref,given_name,family_name,date_of_birth",
                        rows(
                                2 * homes,
                                i -> i + ",Given" + i + ",Family" + i * 7919 + ","
                                        + LocalDate.of(1960, 1, 1).plusDays(i * 31L)))
                .file("addresses", "ref,line,kind", rows(homes, i -> "h" + i + "," + i + " High Street,HOME"))
                .file(
                        "residences",
                        "ref,person_ref,address_ref,kind,from",
                        rows(2 * homes, i -> "r" + i + "," + i + ",h" + i / 2 + ",MAIN,2024-01-01"))
                .file(
                        "markers",
                        "ref,person_ref,code,from",
                        rows(homes, i -> "m" + i + "," + 2 * i + ",RISK_TO_CHILDREN,2024-01-01")));
        sweep();
        deliver(DeliveryFolder.delta("POL")
                .file("people", "ref,date_of_birth", rows(homes, i -> 2 * i + 1 + ",2015-02-0" + (1 + i % 9))));
        // One who is not marked keeps the last of all pages from being written, until the others are and the sweep is
        // stopped.
        try (Session session = GraphDatabase.driver().session();
                Transaction held = session.beginTransaction()) {
            ResultSummary locked = held.run("""
                    MATCH (person:Person WHERE person.dateOfBirth < date('2000-01-01'))
                    WITH person ORDER BY person.id DESC LIMIT 1
                    MATCH (coverage:Coverage {current: person.id})
                    SET coverage.held = true""").consume();
            assertThat(locked.counters().propertiesSet()).isEqualTo(1);
            stopOnceWritten();
            assertThat(withChildren()).hasSizeLessThan(homes);
        }
        assertThat(steps).last(STRING).endsWith("stopped");
        sweep();

        compare();
        assertThat(withChildren()).hasSize(homes);
    }

    private static Set<String> withChildren() {
        return JudgedFacts.texts("MATCH (g:Gap {rule: 'G57'}) WHERE g.current IS NOT NULL RETURN g.key AS v");
    }

    @Test
    @DisplayName("go by where a programme is now, and by whom a report is about now")
    void correctedLinks() throws Exception {
        String programmes = "ref,name,type,area_code";
        String intelligence = "ref,person_ref,date,tasked_on";
        deliver(DeliveryFolder.full("POL")
                .file("areas", "code,name,kind", "A,North,CSP", "B,South,CSP")
                .file("programmes", programmes, "i,Cohort,IOM,A")
                .file("people", "ref,given_name", "1,Ann", "2,Bob")
                .file("memberships", "ref,person_ref,programme_ref,from", "m,1,i,2024-01-01")
                .file("intelligence", intelligence, "r,1,2024-02-01,2024-02-02"));
        sweep();
        assertThat(gaps()).contains("G27 A 1", "G59 null 1");
        deliver(DeliveryFolder.delta("POL")
                .file("programmes", programmes, "i,Cohort,IOM,B")
                .file("intelligence", intelligence, "r,2,2024-02-01,2024-02-02"));
        sweep();

        compare();
        assertThat(gaps()).contains("G27 B 1", "G59 null 2").doesNotContain("G27 A 1", "G27 null 1", "G59 null 1");
    }

    /** Rule, area and reference of the person of all gaps that are believed. */
    private static Set<String> gaps() {
        return JudgedFacts.texts("""
                MATCH (p:Person)-[:HAS_GAP]->(g:Gap)
                WHERE g.current IS NOT NULL
                RETURN g.rule + ' ' + coalesce(g.area, 'null') + ' ' + last(split(p.key, '/')) AS v""");
    }

    private void deliver(DeliveryFolder delivery) throws Exception {
        load(new RandomPartnership.Step("a delivery", delivery.in(folder)));
    }

    private void load(RandomPartnership.Step step) throws Exception {
        steps.add(step.words());
        assertThat(imports.load(step.delivery()).tally().count(Outcome.REJECTED))
                .as(this::where)
                .isZero();
    }

    private void sweep() {
        SweepReport report = swept();
        assertThat(report.kind()).as(this::where).isEqualTo(sweeps == 0 ? SweepKind.FULL : SweepKind.INCREMENTAL);
        sweeps++;
        opened += report.opened();
        changed += report.changed();
        closed += report.closed();
    }

    /** A sweep fails where two gaps have one key; which they are is told by judging everybody anew. */
    private SweepReport swept() {
        try {
            return sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);
        } catch (RuntimeException e) {
            JudgedFacts.anew(timelines, sweeper);
            throw new AssertionError(where(), e);
        }
    }

    private void compare() {
        assertThat(JudgedLinks.unlike(links, timelines, sweeper, writer))
                .as(this::where)
                .isEmpty();
        assertThat(JudgedFacts.believed(reader).differences(JudgedFacts.anew(timelines, sweeper)))
                .as(this::where)
                .isEmpty();
    }

    private String where() {
        return "with -Dsweep.seed=%d after %d steps, the last of them:%n%s%n"
                .formatted(
                        SEED,
                        steps.size(),
                        String.join("\n", steps.subList(Math.max(0, steps.size() - COMPARED_EVERY), steps.size())));
    }
}
