package uk.iomgraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.coverage.store.FactReader;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.timeline.Timelines;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GeneratedPartnership;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.ServiceProcess;

/** Stops full sweeps, in this process and as processes of their own, after so many pages. */
@GraphTest
@DisplayName("A sweep of everybody")
class KilledSweepIT {

    private static final int PEOPLE = 1_500;

    /** Of the pages of each attempt, the one after which it is stopped. */
    private static final List<Integer> STOPPED_AT = List.of(1, 2, 1);

    /** What the ledger says is done when the process is killed: nothing yet, and some pages. */
    private static final List<Long> KILLED_AT = List.of(0L, 500L);

    private static final String REACHED =
            "MATCH (s:Sweep {state: 'RUNNING'}) RETURN CASE s.reached WHEN -1 THEN '' ELSE toString(s.reached) END AS v";

    /** Somebody with no other record: whoever changes this one changes nobody else. */
    private static final String ALONE = "COUNT { MATCH (one:Person {identity: p.identity}) } = 1";

    private static final String CRN = "op,ref,given_name,family_name,date_of_birth,crn";

    @TempDir
    private static Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private FactReader reader;

    @Autowired
    private Timelines timelines;

    @BeforeAll
    static void load(@Autowired Imports imports) throws Exception {
        Path generated = GeneratedPartnership.generate(
                folder.resolve("generated"), PEOPLE, "--areas", GeneratedPartnership.AREAS);
        for (Path delivery : GeneratedPartnership.deliveries(generated)) {
            imports.load(delivery);
        }
    }

    @BeforeEach
    void forget() {
        JudgedFacts.forget();
    }

    @Test
    @DisplayName("that was stopped again and again goes on where it was, and finds what an undisturbed one finds")
    void stopped() throws Exception {
        Random random = new Random(7);
        for (int page : STOPPED_AT) {
            if (random.nextBoolean()) {
                assertThatThrownBy(() -> sweeper.sweep(SweepKind.FULL, failingAt(page)))
                        .isInstanceOf(Stopped.class);
            } else {
                assertThat(interruptedAt(page)).isInstanceOf(RuntimeException.class);
            }
        }
        assertThatThrownBy(() -> sweeper.sweep(SweepKind.FULL, failingOnceNoted()))
                .isInstanceOf(Stopped.class);
        resumedAsUndisturbed();
    }

    @Test
    @DisplayName("whose process was killed goes on where it was, and finds what an undisturbed one finds")
    void killed() throws Exception {
        for (long people : KILLED_AT) {
            kill(sweeping(), people);
        }
        resumedAsUndisturbed();
    }

    @Test
    @DisplayName("that was stopped knows nothing of what was delivered since, but the next sweep does")
    void changedMeanwhile() throws Exception {
        assertThatThrownBy(() -> sweeper.sweep(SweepKind.FULL, failingOnceNoted()))
                .isInstanceOf(Stopped.class);
        String key = text("""
                MATCH (s:Sweep {state: 'RUNNING'}), (p:Person)-[:HAS_GAP]->(g:Gap)
                WHERE id(p) <= s.reached AND g.current IS NOT NULL AND %s
                RETURN p.key AS v ORDER BY p LIMIT 1""".formatted(ALONE));
        load(DeliveryFolder.delta(source(key)).file("people", "ref,died_on", ref(key) + ",2001-01-01"));
        assertThat(sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT).kind())
                .isEqualTo(SweepKind.FULL);

        SweepReport next = sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);

        assertThat(next.kind()).isEqualTo(SweepKind.INCREMENTAL);
        assertThat(next.closed()).isPositive();
        asJudgedAnew();
    }

    @Test
    @DisplayName(
            "tells the gaps of two records of the first and last pages that turn out to be one person's, and not any more")
    void onePersonOfTwoPages() throws Exception {
        sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        String first = recordWithGap("");
        String last = recordWithGap("DESC");
        load(delta(first, "Ann,Other,1950-01-01,Z000001"));
        load(delta(last, "Ann,Other,1950-01-01,Z000001"));
        SweepReport together = sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        assertThat(together.changedAnything()).isTrue();
        asJudgedAnew();

        load(delta(first, "Bea,Another,1951-01-01,Z000002"));
        assertThat(sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT).changedAnything())
                .isTrue();
        asJudgedAnew();
    }

    @Test
    @DisplayName("leaves it to the next to find that records which changed while it was at work are one person's")
    void changedAtWork() throws Exception {
        sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        String one = recordWithGap("DESC");
        String other = text("""
                MATCH (p:Person)-[:HAS_GAP]->(g:Gap)
                WHERE g.current IS NOT NULL AND p.key <> '%s' AND %s
                RETURN p.key AS v ORDER BY p DESC LIMIT 1""".formatted(one, ALONE));
        AtomicInteger pages = new AtomicInteger();
        AtomicReference<Exception> failure = new AtomicReference<>();
        sweeper.sweep(SweepKind.FULL, people -> {
            synchronized (pages) {
                if (pages.incrementAndGet() == 1) {
                    try {
                        load(delta(one, "Cat,Third,1952-01-01,Z000003"));
                        load(delta(other, "Cat,Third,1952-01-01,Z000003"));
                    } catch (IOException | InterruptedException e) {
                        failure.set(e);
                    }
                }
            }
        });
        assertThat(failure.get()).isNull();
        sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);

        assertThat(text("MATCH (p:Person {crn: 'Z000003'}) RETURN toString(count(DISTINCT p.identity)) AS v"))
                .isEqualTo("1");
        asJudgedAnew();
    }

    private void resumedAsUndisturbed() {
        long everybody = Long.parseLong(text("MATCH (p:Person) RETURN toString(count(DISTINCT p.identity)) AS v"));
        assertThat(text(REACHED)).isNotEmpty();

        SweepReport resumed = sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);

        assertThat(resumed.people()).isPositive().isLessThan(everybody);
        assertThat(JudgedFacts.texts("MATCH (s:Sweep) RETURN s.kind + ' ' + s.state AS v"))
                .containsExactly("FULL COMPLETE");
        assertThat(text("MATCH (s:Sweep) RETURN toString(count(s)) AS v")).isEqualTo("1");
        asJudgedAnew();
        JudgedFacts believed = JudgedFacts.believed(reader);
        JudgedFacts.forget();
        assertThat(sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT).people()).isEqualTo(everybody);
        assertThat(believed.gaps()).isNotEmpty();
        assertThat(believed.differences(JudgedFacts.believed(reader))).isEmpty();
    }

    private void asJudgedAnew() {
        assertThat(JudgedFacts.believed(reader).differences(JudgedFacts.anew(timelines, sweeper)))
                .isEmpty();
    }

    private static SweepProgress failingAt(int page) {
        AtomicInteger pages = new AtomicInteger();
        return people -> {
            if (pages.incrementAndGet() == page) {
                throw new Stopped();
            }
        };
    }

    /** Fails as soon as the ledger says that some page is done: pages end in any order, but are noted in theirs. */
    private static SweepProgress failingOnceNoted() {
        return people -> {
            if (!text(REACHED).isEmpty()) {
                throw new Stopped();
            }
        };
    }

    /** Sweeps in a thread that is interrupted; what came of it. */
    private Throwable interruptedAt(int page) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicReference<Thread> thread = new AtomicReference<>();
        AtomicInteger pages = new AtomicInteger();
        thread.set(new Thread(() -> sweeper.sweep(SweepKind.FULL, people -> {
            if (pages.incrementAndGet() == page) {
                thread.get().interrupt();
            }
        })));
        thread.get().setUncaughtExceptionHandler((stopped, e) -> failure.set(e));
        thread.get().start();
        thread.get().join();
        return failure.get();
    }

    private static Process sweeping() throws IOException {
        return ServiceProcess.start(folder, "sweep", "full");
    }

    private static void kill(Process process, long people) throws InterruptedException {
        while (process.isAlive() && swept() < people) {
            Thread.sleep(5);
        }
        assertThat(process.isAlive())
                .as("the sweep is at work when it is killed")
                .isTrue();
        process.destroyForcibly().waitFor();
    }

    /** Minus one while there is no ledger entry at all. */
    private static long swept() {
        return JudgedFacts.texts("MATCH (s:Sweep {state: 'RUNNING'}) RETURN toString(s.people) AS v").stream()
                .mapToLong(Long::parseLong)
                .max()
                .orElse(-1);
    }

    private static String recordWithGap(String order) {
        return text("""
                MATCH (p:Person)-[:HAS_GAP]->(g:Gap)
                WHERE g.current IS NOT NULL AND %s
                RETURN p.key AS v ORDER BY p %s LIMIT 1""".formatted(ALONE, order));
    }

    private static DeliveryFolder delta(String key, String person) {
        return DeliveryFolder.delta(source(key)).file("people", CRN, "upsert," + ref(key) + "," + person);
    }

    private static String source(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    private static String ref(String key) {
        return key.substring(key.indexOf("/people/") + "/people/".length());
    }

    private void load(DeliveryFolder delivery) throws IOException, InterruptedException {
        imports.load(delivery.in(folder));
    }

    private static String text(String query) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(query).single().get("v").asString();
        }
    }

    /** What a sweep is stopped with. */
    private static final class Stopped extends RuntimeException {}
}
