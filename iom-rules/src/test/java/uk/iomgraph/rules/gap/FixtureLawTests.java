package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.Timeline;

/** What must hold for every rule, tried on all fixtures: order, coverage, and the settings a rule may use. */
class FixtureLawTests {

    private static final Settings STANDARD = Settings.standard();
    private static final Horizons FRESH = Horizons.fresh();

    static Stream<Fixtures.Fixture> fixtures() {
        return Fixtures.all();
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
        List<Verdict> standard = fixture.verdicts();
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
