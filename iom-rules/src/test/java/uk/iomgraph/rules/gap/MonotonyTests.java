package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;

/** Laws of what is missing, and what holds for every rule and any records. */
class MonotonyTests {

    private static final int REACH = 300;

    @Provide
    Arbitrary<Intervals> days() {
        Arbitrary<Integer> from = Arbitraries.integers().between(-REACH, REACH);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 90);
        return Combinators.combine(from, length)
                .as((day, more) -> Intervals.of(Script.START + day, Script.START + day + more))
                .list()
                .ofMaxSize(6)
                .map(parts -> parts.stream().reduce(Intervals.none(), Intervals::union));
    }

    private static Judge judge() {
        return new Judge(new Case(Script.read(""), Settings.standard()), GapRules.get("G11"), Day.NEVER, false);
    }

    private static Intervals missing(Intervals required, Intervals provided, int tolerance, int allowed) {
        return judge().missing(new Requirement(required, provided, gap -> "")
                .tolerance(day -> tolerance)
                .allowing(day -> allowed));
    }

    @Property
    void gapsAreRequiredAndUncovered(
            @ForAll("days") Intervals required,
            @ForAll("days") Intervals provided,
            @ForAll @IntRange(max = 30) int tolerance,
            @ForAll @IntRange(max = 30) int allowed) {
        Intervals gaps = missing(required, provided, tolerance, allowed);
        assertThat(gaps.minus(required)).isEqualTo(Intervals.none());
        assertThat(gaps.intersect(provided)).isEqualTo(Intervals.none());
        assertThat(gaps.intersect(provided.startEarlier(tolerance))).isEqualTo(Intervals.none());
        assertThat(gaps.atLeast(allowed + 1)).isEqualTo(gaps);
    }

    @Property
    void moreCoverNeverMakesMoreGap(
            @ForAll("days") Intervals required,
            @ForAll("days") Intervals provided,
            @ForAll("days") Intervals more,
            @ForAll @IntRange(max = 30) int tolerance,
            @ForAll @IntRange(max = 30) int allowed) {
        Intervals before = missing(required, provided, tolerance, allowed);
        Intervals after = missing(required, provided.union(more), tolerance, allowed);
        assertThat(after.minus(before)).isEqualTo(Intervals.none());
    }

    @Property
    void withoutToleranceAGapIsTheDifference(@ForAll("days") Intervals required, @ForAll("days") Intervals provided) {
        assertThat(missing(required, provided, 0, 0)).isEqualTo(required.minus(provided));
    }

    private static final List<String> CONCERNS = List.of(
            "red %d..%d",
            "amber %d..%d",
            "iom %d..%d",
            "iom %d..%d area=B basis=CONSENT",
            "mappa %d..%d",
            "order %d..%d contact-ends=50",
            "need %d..%d pathway=DRUGS_ALCOHOL",
            "need %d..%d",
            "custody %d..%d",
            "green %d..%d",
            "gang %d..%d review=200",
            "child %d..%d",
            "marker %d..%d",
            "home %d..%d",
            "home %d..%d area=B",
            "help %d started=%d pathway=DRUGS_ALCOHOL",
            "referral %d decided=%d decision=REJECTED pathway=ACCOMMODATION",
            "handover %d accepted=%d",
            "handover %d declined=%d",
            "charged %d area=B outcome=%d",
            "victim %d by=M outcome=%d");

    /** Rules for which a record of a kind is cover and nothing else. */
    private static final List<String> PURE_COVER = List.of(
            "lead %d..%d|G27",
            "seen %d|G05,G07,G31",
            "review %d|G29,G32",
            "assessed %d|G30",
            "scored %d|G03,G12",
            "exit-plan %d|G04",
            "lead-agreement %d..%d|G40,G41",
            "consent %d..%d|G34",
            "victim-support %d..%d|G50,G51",
            "safeguarding %d|G57",
            "handover %d accepted=%d|G42,G46",
            "told %d|G44",
            "transition-plan %d|G01");

    @Provide
    Arbitrary<String> records() {
        return Combinators.combine(
                        Arbitraries.of(CONCERNS),
                        Arbitraries.integers().between(-100, 200),
                        Arbitraries.integers().between(0, 200))
                .as((form, from, length) -> String.format(form, from, from + length))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(lines -> lines.stream().collect(Collectors.joining("; ")));
    }

    @Property(tries = 3000)
    void anotherRecordOfCoverNeverMakesMoreGap(
            @ForAll("records") String records,
            @ForAll @IntRange(min = -150, max = 300) int from,
            @ForAll @IntRange(max = 300) int length) {
        for (String line : PURE_COVER) {
            int bar = line.indexOf('|');
            String more = String.format(line.substring(0, bar), from, from + length);
            for (String rule : line.substring(bar + 1).split(",", -1)) {
                Intervals before = gaps(rule, "born 17y6m; youth-order -50..300; " + records);
                Intervals after = gaps(rule, "born 17y6m; youth-order -50..300; " + records + "; " + more);
                assertThat(after.minus(before)).as(rule + " " + more).isEqualTo(Intervals.none());
            }
        }
    }

    private static Intervals gaps(String rule, String records) {
        return Fixtures.gaps(GapEvaluation.evaluate(
                GapRules.get(rule), Script.read(records), Settings.standard(), Horizons.fresh()));
    }

    @Property(tries = 3000)
    void coverageIsAPartitionOfWhatIsRequired(
            @ForAll("records") String records, @ForAll @IntRange(min = -50, max = 300) int late) {
        List<Verdict> verdicts = new ArrayList<>();
        Horizons horizons = Horizons.of(java.util.Arrays.stream(uk.iomgraph.rules.timeline.EpisodeKind.values())
                .collect(Collectors.toMap(
                        Horizons.Feed::ofAnybody,
                        kind -> java.time.LocalDate.of(2024, 1, 1).plusDays(late))));
        var timeline = Script.read(records);
        GapEvaluation.evaluate(timeline, Settings.standard(), horizons, verdicts::add);
        for (Coverage coverage : GapEvaluation.coverage(timeline, Settings.standard(), horizons)) {
            Intervals gap = coverage.gap();
            Intervals unknown = coverage.unknown();
            assertThat(gap.union(unknown).minus(coverage.required())).isEqualTo(Intervals.none());
            assertThat(gap.intersect(unknown)).isEqualTo(Intervals.none());
            Intervals transit = coverage.transit();
            assertThat(transit.minus(coverage.required())).isEqualTo(Intervals.none());
            assertThat(transit.intersect(gap.union(unknown).union(coverage.covered())))
                    .isEqualTo(Intervals.none());
            Intervals known = verdicts.stream()
                    .filter(verdict -> verdict.rule().equals(coverage.rule()) && verdict.gap() != null)
                    .map(verdict -> Intervals.of(List.of(java.util.Objects.requireNonNull(verdict.gap()))))
                    .reduce(Intervals.none(), Intervals::union);
            assertThat(gap).as(coverage.rule()).isEqualTo(known);
        }
    }
}
