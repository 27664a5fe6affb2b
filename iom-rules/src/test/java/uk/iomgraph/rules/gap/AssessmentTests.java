package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.EpisodeKind;
import uk.iomgraph.rules.timeline.Timeline;

/** One pass over all rules hands on what the separate questions answer. Day 0 is 1 January 2024. */
class AssessmentTests {

    private static final Settings STANDARD = Settings.standard();
    private static final Horizons FRESH = Horizons.fresh();

    private record Due(String rule, Verdict.Place place, Intervals required, Intervals provided, Intervals transit) {}

    /** Writes down what is handed on. */
    private static final class Notes implements GapEvaluation.Assessment {

        private final List<Verdict> verdicts = new ArrayList<>();
        private final List<Due> due = new ArrayList<>();

        private static Notes of(Timeline timeline) {
            Notes notes = new Notes();
            GapEvaluation.assess(timeline, STANDARD, FRESH, notes);
            return notes;
        }

        private static List<Due> of(String rule, String records) {
            return of(Script.read(records)).due.stream()
                    .filter(one -> one.rule().equals(rule))
                    .toList();
        }

        @Override
        public void verdict(Verdict verdict) {
            verdicts.add(verdict);
        }

        @Override
        public void required(
                GapRule rule, Verdict.Place place, Intervals required, Intervals provided, Intervals transit) {
            due.add(new Due(rule.id(), place, required, provided, transit));
        }
    }

    static Stream<Fixtures.Fixture> fixtures() {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    @DisplayName("The verdicts are those of the evaluation, and the days add up to the coverage")
    void agreesWithTheSeparateQuestions(Fixtures.Fixture fixture) {
        Timeline timeline = fixture.timeline();
        Notes notes = Notes.of(timeline);
        assertThat(notes.verdicts).isEqualTo(GapEvaluation.evaluate(timeline, STANDARD, FRESH));
        List<Coverage> coverage = GapEvaluation.coverage(timeline, STANDARD, FRESH);
        assertThat(notes.due.stream().map(Due::rule).distinct())
                .containsExactlyElementsOf(coverage.stream().map(Coverage::rule).toList());
        for (Coverage one : coverage) {
            Predicate<Due> same = due -> due.rule().equals(one.rule());
            assertThat(notes.due.stream().filter(same).map(Due::required).reduce(Intervals.none(), Intervals::union))
                    .isEqualTo(one.required());
            assertThat(notes.due.stream().filter(same).map(Due::provided).reduce(Intervals.none(), Intervals::union))
                    .isEqualTo(one.provided());
            assertThat(notes.due.stream()
                            .filter(same)
                            .map(Due::transit)
                            .reduce(Intervals.none(), Intervals::union)
                            .minus(one.gap()))
                    .isEqualTo(one.transit());
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    @DisplayName("A verdict made of fresh feeds tells what it would leave unknown if they were late")
    void aVerdictKnowsItsHorizon(Fixtures.Fixture fixture) {
        Timeline timeline = fixture.timeline();
        List<Verdict> fresh = GapEvaluation.evaluate(timeline, STANDARD, FRESH);
        for (int late = -400; late <= 400; late += 7) {
            int day = late;
            List<Verdict> verdicts = GapEvaluation.evaluate(timeline, STANDARD, allLate(late));
            assertThat(fresh.stream().map(verdict -> verdict.unknownFrom(knownTo(verdict, day))))
                    .containsExactlyElementsOf(
                            verdicts.stream().map(Verdict::unknownFrom).toList());
        }
        assertThat(fresh).allMatch(verdict -> verdict.unknownFrom(Day.NEVER) == Day.NEVER);
    }

    /** Of rules to which nothing is cover no feed could tell. */
    private static int knownTo(Verdict verdict, int late) {
        return GapRules.get(verdict.rule()).covers().isEmpty() ? Day.NEVER : Script.START + late;
    }

    private static Horizons allLate(int day) {
        LocalDate date = LocalDate.of(2024, 1, 1).plusDays(day);
        return Horizons.of(
                Arrays.stream(EpisodeKind.values()).collect(Collectors.toMap(Horizons.Feed::ofAnybody, kind -> date)));
    }

    @Test
    @DisplayName("What may last and be none is told apart from the tolerance")
    void theAllowanceIsNoTolerance() {
        assertThat(verdict("G40", "iom 0..300; mappa 0..200").allowed()).isEqualTo(28);
        assertThat(verdict("G11", "red 0..300"))
                .matches(verdict -> verdict.allowed() == 0 && verdict.overdueFrom() == verdict.from() + 14);
    }

    @Test
    @DisplayName("A gap is unknown altogether where the feeds are late before its allowance is over")
    void unknownWithinTheAllowance() {
        Verdict twice = verdict("G40", "iom 0..300; mappa 0..200");
        assertThat(twice.unknownFrom(Script.START + 28)).isEqualTo(Script.START);
        assertThat(twice.unknownFrom(Script.START + 29)).isEqualTo(Script.START + 29);
        assertThat(twice.unknownFrom(Script.START + 200)).isEqualTo(Day.NEVER);
        assertThat(verdict("G11", "red 0..300").unknownFrom(Script.START + 50)).isEqualTo(Script.START + 36);
    }

    private static Verdict verdict(String rule, String records) {
        List<Verdict> verdicts = GapEvaluation.evaluate(GapRules.get(rule), Script.read(records), STANDARD, FRESH);
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    @Test
    @DisplayName("Required time ends with death, and names its place")
    void endsWithDeath() {
        assertThat(Notes.of("G27", "died 50; iom 0..300 area=B; lead 20..80 area=B"))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.place().area()).isEqualTo("B");
                    assertThat(due.required()).isEqualTo(days(0, 50));
                    assertThat(due.provided()).isEqualTo(days(20, 50));
                });
        assertThat(Notes.of("G27", "died 0; iom 0..300")).isEmpty();
    }

    @Test
    @DisplayName("What is late by no more than the tolerance is required, and not provided")
    void knowsNoTolerance() {
        assertThat(Notes.of("G11", "red 0..100; iom 10..100")).singleElement().satisfies(due -> {
            assertThat(due.required()).isEqualTo(days(0, 100));
            assertThat(due.provided()).isEqualTo(days(10, 100));
        });
    }

    @Test
    @DisplayName("What follows from planned ends is a verdict, and nothing required")
    void plansRequireNothing() {
        Notes notes = Notes.of(Script.read("red 0..; iom 0.. planned=100; seen 0"));
        assertThat(notes.verdicts)
                .filteredOn(verdict -> verdict.rule().equals("G11"))
                .singleElement()
                .matches(Verdict::planned);
        assertThat(notes.due)
                .filteredOn(due -> due.rule().equals("G11"))
                .singleElement()
                .matches(due -> due.provided().equals(due.required()));
    }

    private static Intervals days(int from, int to) {
        return Intervals.of(Script.START + from, Script.START + to);
    }
}
