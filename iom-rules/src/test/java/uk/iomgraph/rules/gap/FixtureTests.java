package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.Timeline;

/** Every rule about a person does what its table of fixtures says, to the day; and what must hold for all of them. */
class FixtureTests {

    private static final Settings STANDARD = Settings.standard();
    private static final Horizons FRESH = Horizons.fresh();

    static Stream<Fixtures.Fixture> fixtures() {
        return Fixtures.all();
    }

    private static List<Verdict> verdicts(Fixtures.Fixture fixture, Timeline timeline) {
        return GapEvaluation.evaluate(GapRules.get(fixture.rule()), timeline, STANDARD, FRESH);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsExactlyTheGaps(Fixtures.Fixture fixture) {
        assertThat(Fixtures.gaps(verdicts(fixture, fixture.timeline()))).isEqualTo(fixture.expected());
    }

    @Test
    void everyRuleAboutAPersonHasAtLeastFourFixturesAndOneWithAGap() {
        Map<String, List<Fixtures.Fixture>> byRule = fixtures().collect(Collectors.groupingBy(Fixtures.Fixture::rule));
        for (GapRule rule : GapRules.of(SubjectKind.PERSON)) {
            assertThat(byRule.getOrDefault(rule.id(), List.of())).as(rule.id()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(byRule.get(rule.id()))
                    .anyMatch(fixture -> !fixture.gaps().equals("none"));
            assertThat(byRule.get(rule.id())).anyMatch(fixture -> fixture.gaps().equals("none"));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theOrderOfRecordsDoesNotMatterAndNothingChangesTheSecondTime(Fixtures.Fixture fixture) {
        Timeline timeline = fixture.timeline();
        List<Verdict> once = GapEvaluation.evaluate(timeline, STANDARD, FRESH);
        List<Episode> episodes = new ArrayList<>(timeline.episodes());
        Collections.shuffle(episodes, new Random(fixture.hashCode()));
        assertThat(GapEvaluation.evaluate(Timeline.of(timeline.person(), episodes), STANDARD, FRESH))
                .isEqualTo(once);
        assertThat(GapEvaluation.evaluate(timeline, STANDARD, FRESH)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyVerdictIsWellFormed(Fixtures.Fixture fixture) {
        List<Verdict> verdicts = GapEvaluation.evaluate(fixture.timeline(), STANDARD, FRESH);
        for (Verdict verdict : verdicts) {
            assertThat(verdict.from()).isLessThan(verdict.to());
            assertThat(verdict.overdueFrom()).isGreaterThanOrEqualTo(verdict.from());
            assertThat(verdict.severities().get(0).from()).isEqualTo(verdict.from());
            assertThat(verdict.severities()).isSortedAccordingTo(java.util.Comparator.comparingInt(SeverityStep::from));
            assertThat(verdict.evidence()).isNotEmpty();
            assertThat(verdict.explanation()).matches("[A-Z].*\\d{4}.*\\.").contains(" from ");
        }
        assertThat(verdicts.stream().map(v -> v.planned() + v.rule() + v.anchor()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void coverageAddsUp(Fixtures.Fixture fixture) {
        Timeline timeline = fixture.timeline();
        List<Verdict> verdicts = GapEvaluation.evaluate(timeline, STANDARD, FRESH);
        for (Coverage coverage : GapEvaluation.coverage(timeline, STANDARD, FRESH)) {
            Intervals gaps = Fixtures.gaps(verdicts.stream()
                    .filter(verdict -> !verdict.planned() && verdict.rule().equals(coverage.rule()))
                    .toList());
            assertThat(coverage.gap()).isEqualTo(gaps);
            assertThat(coverage.gap().minus(coverage.required())).isEqualTo(Intervals.none());
            assertThat(coverage.unknown()).isEqualTo(Intervals.none());
        }
    }

    /** Only what a rule names may change what it finds, so that its version tells of every change. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void aRuleUsesOnlyTheSettingsItNames(Fixtures.Fixture fixture) {
        GapRule rule = GapRules.get(fixture.rule());
        List<Verdict> standard = verdicts(fixture, fixture.timeline());
        for (Setting setting : Setting.values()) {
            if (!rule.settings().contains(setting)) {
                for (int value :
                        new int[] {setting.range().least(), setting.range().most()}) {
                    Settings other = Settings.builder().set(setting, value).build();
                    assertThat(GapEvaluation.evaluate(rule, fixture.timeline(), other, FRESH))
                            .as(rule.id() + " " + setting)
                            .isEqualTo(standard);
                }
            }
        }
    }
}
