package uk.iomgraph.coverage.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.iomgraph.rules.gap.Severity;

/**
 * How long the index takes over people of ten required rows, three gaps and four stays each, by the median of many rounds on
 * all cores, and how much memory they need. The processor time of all threads tells what a busy machine hides.
 */
@DisplayName("The coverage index")
class CoverageIndexBench {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int TODAY = InventedPeople.DAYS - 200;
    private static final long NOW = 1_000;
    private static final Viewpoint VIEW = new Viewpoint(TODAY, NOW, Freshness.FRESH);

    /** Some feeds have told nothing for three weeks. */
    private static final Freshness LATE =
            (sources, rule) -> sources.contains("a3") && !rule.covers().isEmpty() ? TODAY - 21 : Integer.MAX_VALUE;

    private void time(String what, Supplier<?> question) {
        for (int i = 0; i < rounds; i++) {
            assertThat(question.get()).isNotNull();
        }
        long[] nanos = new long[rounds];
        long[] processor = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long worked = PROCESS.getProcessCpuTime();
            long start = System.nanoTime();
            Object answer = question.get();
            nanos[i] = System.nanoTime() - start;
            processor[i] = PROCESS.getProcessCpuTime() - worked;
            assertThat(answer).isNotNull();
        }
        Arrays.sort(nanos);
        Arrays.sort(processor);
        System.out.printf(
                "%-44s %9.2f ms (least %.2f), %.0f ms of processor time%n",
                what, nanos[rounds / 2] / 1e6, nanos[0] / 1e6, processor[rounds / 2] / 1e6);
    }

    private int rounds;

    private static CoverageQuestion question(CoverageAxis rows, CoverageAxis columns, Viewpoint viewpoint) {
        return new CoverageQuestion(rows, columns, AreaRollup.NONE, AreaRollup.NONE, CoverageFilter.all(), viewpoint);
    }

    @ParameterizedTest(name = "{0} people")
    @ValueSource(ints = {10_000, 100_000, 1_000_000})
    void answers(int size) {
        rounds = size > 100_000 ? 7 : 25;
        long start = System.nanoTime();
        CoverageSnapshot snapshot = built(size);
        long millis = (System.nanoTime() - start) / 1_000_000;
        CoverageTotals totals = snapshot.totals(NOW);
        assertThat(totals.people()).isEqualTo(size);
        System.out.printf(
                "%n%,d people, %,d required rows, %,d gaps: made in %,d ms, %,d bytes, %d bytes a person%n",
                size, totals.required(), totals.gaps(), millis, snapshot.bytes(), snapshot.bytes() / size);
        matrices(snapshot);
        trends(snapshot);
        lists(snapshot);
        rest(snapshot, size);
    }

    private static CoverageSnapshot built(int size) {
        CoverageBuilder builder = CoverageSnapshot.builder();
        InventedPeople people = new InventedPeople();
        for (int person = 0; person < size; person++) {
            builder.add(people.person(person));
        }
        return builder.build();
    }

    private void matrices(CoverageSnapshot snapshot) {
        CoverageQuestion asked = question(CoverageAxis.AREA, CoverageAxis.PROGRAMME, VIEW);
        CoverageMatrix matrix = snapshot.matrix(asked);
        System.out.printf(
                "%d areas by %d programmes%n",
                matrix.rows().size(), matrix.columns().size());
        time("matrix area by programme", () -> snapshot.matrix(asked));
        CoverageQuestion past = question(CoverageAxis.AREA, CoverageAxis.PROGRAMME, VIEW.on(TODAY - 400));
        time("matrix area by programme, 400 days before", () -> snapshot.matrix(past));
        CoverageQuestion late = question(CoverageAxis.AREA, CoverageAxis.PROGRAMME, new Viewpoint(TODAY, NOW, LATE));
        time("matrix area by programme, feeds late", () -> snapshot.matrix(late));
        CoverageQuestion rules = question(CoverageAxis.AREA, CoverageAxis.RULE, VIEW);
        time("matrix area by rule", () -> snapshot.matrix(rules));
        CoverageQuestion months = question(CoverageAxis.FAMILY, CoverageAxis.MONTH, VIEW);
        time("matrix family by month", () -> snapshot.matrix(months));
    }

    private void trends(CoverageSnapshot snapshot) {
        int[] weeks = IntStream.range(0, 53).map(week -> TODAY - 364 + 7 * week).toArray();
        int[] days = IntStream.range(0, 365).map(day -> TODAY - 364 + day).toArray();
        CoverageFilter some = CoverageFilter.builder()
                .areas(Set.of("A1", "A2", "A3"))
                .minimumSeverity(Severity.HIGH)
                .programmeTypes(Set.of("IOM"))
                .build();
        time("trend of a year of weeks", () -> snapshot.trend(CoverageFilter.all(), weeks, NOW, Freshness.FRESH));
        time("trend of a year of weeks, feeds late", () -> snapshot.trend(CoverageFilter.all(), weeks, NOW, LATE));
        time("trend of a year of weeks, filtered", () -> snapshot.trend(some, weeks, NOW, Freshness.FRESH));
        time("trend of a year of days", () -> snapshot.trend(CoverageFilter.all(), days, NOW, Freshness.FRESH));
    }

    private void lists(CoverageSnapshot snapshot) {
        GapQuestion all = new GapQuestion(CoverageFilter.all(), VIEW, null);
        GapPosition later = snapshot.gaps(all, null, 100).get(99).position();
        time("first 100 gaps", () -> snapshot.gaps(all, null, 100));
        time("next 100 gaps", () -> snapshot.gaps(all, later, 100));
        time(
                "first 100 gaps to open in 28 days",
                () -> snapshot.gaps(new GapQuestion(CoverageFilter.all(), VIEW, 28), null, 100));
        time("count of gaps", () -> snapshot.count(all, 1_000));
        String key = later.key();
        time("a gap by its key", () -> snapshot.find(key, VIEW));
    }

    private void rest(CoverageSnapshot snapshot, int size) {
        time(
                "transitions out of custody",
                () -> snapshot.flows(new FlowQuestion(
                        FlowKind.CUSTODY_TO_COMMUNITY, TODAY - 364, TODAY, FlowQuestion.SETTLE, Set.of(), NOW)));
        time("totals", () -> snapshot.totals(NOW));
        time("gaps of a person", () -> snapshot.ofPerson(Keys.of(size / 2), VIEW));
        InventedPeople people = new InventedPeople();
        Map<String, List<PersonCoverage>> changes = IntStream.range(0, 100)
                .mapToObj(i -> people.person(i * (size / 100)))
                .collect(Collectors.toMap(PersonCoverage::person, List::of));
        time("patch of 100 people", () -> snapshot.patch(changes));
    }
}
