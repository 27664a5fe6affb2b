package uk.iomgraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.coverage.figures.CoverageFigures;
import uk.iomgraph.coverage.index.AreaRollup;
import uk.iomgraph.coverage.index.CoverageAxis;
import uk.iomgraph.coverage.index.CoverageCell;
import uk.iomgraph.coverage.index.CoverageFilter;
import uk.iomgraph.coverage.index.CoverageMatrix;
import uk.iomgraph.coverage.index.CoverageQuestion;
import uk.iomgraph.coverage.index.CoverageSnapshot;
import uk.iomgraph.coverage.index.Freshness;
import uk.iomgraph.coverage.index.Viewpoint;
import uk.iomgraph.coverage.rulebook.PartnershipSettings;
import uk.iomgraph.coverage.store.PersonFacts;
import uk.iomgraph.coverage.sweep.CoverageSwept;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.timeline.Subject;
import uk.iomgraph.coverage.timeline.Timelines;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.rules.gap.GapEvaluation;
import uk.iomgraph.rules.gap.Horizons;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.support.GeneratedPartnership;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

/**
 * How fast coverage is swept and told, beside the plain Cypher that answers the same. {@code -Dbench.people} invents so many
 * people and loads them; with {@code -Dneo4j.uri} and {@code -Dneo4j.keep=true} those of a database that is filled already
 * are taken, {@code -Dbench.swept=true} as they were swept before. {@code -Dbench.fullSweeps} says how many full sweeps there are,
 * the first and the last of which find all gaps for the first time, but links only where there are none; those between find
 * nothing new;
 * {@code -Dbench.peers} how often the plain Cypher is timed, where that takes long.
 */
@GraphTest
@DisplayName("Coverage")
class CoverageBench {

    private static final int TOUCHED = 500;
    private static final int TIMES = 30;
    private static final int PAGE = 250;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    /** Refs that no run before had. */
    private static final String BENCH = "BENCH" + System.currentTimeMillis() + "-";

    private static final boolean SWEPT = Boolean.getBoolean("bench.swept");
    private static final int SWEEPS = Integer.getInteger("bench.fullSweeps", 1);
    private static final int PEERS = Integer.getInteger("bench.peers", 3);

    @TempDir
    Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private Timelines timelines;

    @Autowired
    private CoverageFigures figures;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ExecutionGraphQlService service;

    private final List<String> lines = new ArrayList<>();

    @Test
    @DisplayName("is swept, patched and told")
    void speed() throws Exception {
        load();
        if (SWEPT) {
            awaitIndex();
        } else {
            sweep();
        }
        CoverageSnapshot people = everybody();
        say("index: %,d versions, %,d bytes each", people.size(), people.bytes() / Math.max(1, people.size()));
        for (int round = 0; round < 3; round++) {
            incremental(round);
        }
        evaluation();
        int day = lastDay() - 200;
        gaps(day);
        matrix(day);
        trend(day);
        Files.createDirectories(Path.of("target/bench"));
        Files.write(Path.of("target/bench/coverage.txt"), lines);
    }

    private void sweep() throws InterruptedException {
        SweepReport full = fullSweep(true);
        for (int again = 1; again < SWEEPS; again++) {
            full = fullSweep(again == SWEEPS - 1);
        }
        Instant built = Clock.systemUTC().instant();
        CoverageSnapshot before = everybody();
        events.publishEvent(new CoverageSwept(full));
        awaitAnother(before);
        say("index there after %.1f s", (Clock.systemUTC().millis() - built.toEpochMilli()) / 1e3);
    }

    private SweepReport fullSweep(boolean first) {
        if (first) {
            forget();
        }
        double pages = seconds("iom.sweep.page");
        double links = seconds("iom.sweep.page.links");
        SweepReport full = sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
        say(
                "full sweep: %,d people in %.1f s, %,d gaps for the first time; links took %.0f %% of the pages' time",
                full.people(),
                full.took().toMillis() / 1e3,
                full.opened(),
                100 * (seconds("iom.sweep.page.links") - links) / (seconds("iom.sweep.page") - pages));
        return full;
    }

    private double seconds(String timer) {
        return meters.timer(timer).totalTime(TimeUnit.SECONDS);
    }

    private void load() throws Exception {
        if (one("MATCH (p:Person) RETURN count(p) AS n") == 0) {
            Path generated =
                    GeneratedPartnership.generate(folder.resolve("people"), Integer.getInteger("bench.people", 10_000));
            for (Path delivery : GeneratedPartnership.deliveries(generated)) {
                imports.load(delivery);
            }
        }
        say(
                "%,d records of people, %,d episodes",
                one("MATCH (p:Person) RETURN count(p) AS n"), one("MATCH (e:Episode) RETURN count(e) AS n"));
    }

    private static void forget() {
        try (Session session = GraphDatabase.driver().session()) {
            for (String label : List.of("Gap", "Coverage", "Sweep")) {
                session.run("MATCH (n:" + label + ") CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS")
                        .consume();
            }
        }
    }

    /** Of people by the end of their ids: a person's is the least of all their records', so the first have many records. */
    private void evaluation() {
        List<String> some = texts(
                "MATCH (p:Person) WHERE p.id = p.identity RETURN p.id AS text ORDER BY right(p.id, 8) LIMIT 5000");
        List<Subject> subjects = new ArrayList<>();
        Instant now = Clock.systemUTC().instant();
        for (int from = 0; from < some.size(); from += PAGE) {
            subjects.addAll(timelines.of(some.subList(from, Math.min(some.size(), from + PAGE)), now));
        }
        ToIntFunction<Subject> rules =
                subject -> GapEvaluation.evaluate(subject.timeline(), Settings.standard(), Horizons.fresh())
                        .size();
        PartnershipSettings standard = new PartnershipSettings(null, Settings.standard());
        ToIntFunction<Subject> kept =
                subject -> PersonFacts.of(subject, standard).gaps().size();
        say(
                "rules alone, for 100,000 people with %,d records and %,d gaps: one thread %.2f s, all cores %.2f s; "
                        + "with what is kept of them %.2f and %.2f s",
                of100k(
                        subjects.stream()
                                .mapToInt(
                                        subject -> subject.timeline().episodes().size())
                                .sum(),
                        subjects),
                of100k(subjects.stream().mapToInt(rules).sum(), subjects),
                evaluated(subjects, List::stream, rules),
                evaluated(subjects, List::parallelStream, rules),
                evaluated(subjects, List::stream, kept),
                evaluated(subjects, List::parallelStream, kept));
    }

    private static double evaluated(
            List<Subject> subjects, Function<List<Subject>, Stream<Subject>> as, ToIntFunction<Subject> work) {
        Supplier<Integer> all = () -> as.apply(subjects).mapToInt(work).sum();
        warmUp(all);
        return median(all, TIMES) / 1e3 / subjects.size() * 100_000;
    }

    private static long of100k(long of, List<Subject> subjects) {
        return of * 100_000 / subjects.size();
    }

    private void incremental(int round) throws Exception {
        String source = texts("MATCH (p:Person) WHERE p.source STARTS WITH 'POLICE' RETURN p.source AS text LIMIT 1")
                .get(0);
        List<String> refs = texts("MATCH (p:Person {source: '" + source + "'}) RETURN split(p.key, '/')[2] AS text "
                + "ORDER BY text SKIP " + round * TOUCHED + " LIMIT " + TOUCHED);
        String[] rows = IntStream.range(0, refs.size())
                .mapToObj(i -> BENCH + round + "-" + i + "," + refs.get(i) + ",2025-11-0" + (round + 1) + ",true")
                .toArray(String[]::new);
        imports.load(DeliveryFolder.delta(source)
                .file("contacts", "ref,person_ref,date,attended", rows)
                .in(folder));
        SweepReport report = sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);
        CoverageSnapshot before = everybody();
        events.publishEvent(new CoverageSwept(report));
        if (!report.subjects().isEmpty()) {
            awaitAnother(before);
        }
        say(
                "incremental sweep after %d contacts: %,d people in %.2f s, %d gaps changed",
                rows.length, report.people(), report.took().toMillis() / 1e3, report.opened() + report.changed());
    }

    private void gaps(int day) {
        GraphQlTester graphql = ExecutionGraphQlServiceTester.create(service);
        String question = "{ gaps(asOf: \"" + Day.date(day) + "\") { edges { node { key severity from explanation rule"
                + " { title } person { id name } evidence { role kind } } } } }";
        Supplier<List<String>> api = () -> graphql.document(question)
                .execute()
                .path("gaps.edges[*].node.key")
                .entityList(String.class)
                .get();
        assertThat(api.get()).isEqualTo(PlainCypher.gaps(day));
        compare("gaps, first page with people and evidence", api, () -> PlainCypher.gaps(day));
    }

    private void matrix(int day) {
        CoverageSnapshot people = everybody();
        CoverageQuestion question = new CoverageQuestion(
                CoverageAxis.AREA,
                CoverageAxis.PROGRAMME,
                AreaRollup.NONE,
                AreaRollup.NONE,
                CoverageFilter.all(),
                new Viewpoint(day, micros(), Freshness.FRESH));
        assertThat(cells(people.matrix(question), day)).isEqualTo(PlainCypher.matrix(day));
        CoverageMatrix matrix = people.matrix(question);
        compare(
                "coverage, " + matrix.rows().size() + " areas by "
                        + matrix.columns().size() + " programmes",
                () -> people.matrix(question),
                () -> PlainCypher.matrix(day));
    }

    private void trend(int day) {
        CoverageSnapshot people = everybody();
        int[] weeks =
                IntStream.rangeClosed(0, 52).map(week -> day - 364 + 7 * week).toArray();
        compare(
                "coverage trend, 53 weeks (plain Cypher: one of them)",
                () -> people.trend(CoverageFilter.all(), weeks, micros(), Freshness.FRESH),
                () -> PlainCypher.matrix(day));
    }

    private static Map<String, List<Integer>> cells(CoverageMatrix matrix, int day) {
        Map<String, List<Integer>> cells = new TreeMap<>();
        for (String row : matrix.rows()) {
            for (String column : matrix.columns()) {
                CoverageCell cell = matrix.cell(row, column);
                if (cell.eligible() > 0) {
                    cells.put(day + " " + row + " " + column, List.of(cell.eligible(), cell.gap()));
                }
            }
        }
        return cells;
    }

    private void compare(String what, Supplier<?> ours, Supplier<?> peer) {
        warmUp(ours);
        double mine = median(ours, TIMES);
        double theirs = median(peer, PEERS);
        double again = median(ours, TIMES);
        say("%s: %.1f ms and %.1f ms; plain Cypher %.0f ms", what, mine, again, theirs);
    }

    private static void warmUp(Supplier<?> work) {
        long warm = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < warm) {
            assertThat(work.get()).isNotNull();
        }
    }

    private static double median(Supplier<?> work, int times) {
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            assertThat(work.get()).isNotNull();
            taken[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(taken);
        return taken[times / 2];
    }

    private CoverageSnapshot everybody() {
        return figures.ready() ? figures.snapshots().people().everybody() : CoverageSnapshot.empty();
    }

    private void awaitIndex() throws InterruptedException {
        while (everybody().size() == 0) {
            Thread.sleep(50);
        }
    }

    /** The index takes what was swept in behind the event. */
    private void awaitAnother(CoverageSnapshot before) throws InterruptedException {
        while (everybody().size() == 0 || everybody() == before) {
            Thread.sleep(50);
        }
    }

    private static long micros() {
        return Clock.systemUTC().millis() * 1_000;
    }

    private static int lastDay() {
        return Day.of(LocalDate.parse(
                texts("MATCH (e:Contact) RETURN toString(max(e.from)) AS text").get(0)));
    }

    private static long one(String statement) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(statement).single().get("n").asLong();
        }
    }

    private static List<String> texts(String statement) {
        try (Session session = GraphDatabase.driver().session()) {
            return session.run(statement).list(row -> row.get("text").asString());
        }
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.UK, format, values);
        lines.add(line);
        try {
            Files.createDirectories(Path.of("target/bench"));
            Files.write(Path.of("target/bench/coverage.txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
