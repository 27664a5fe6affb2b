package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.iomgraph.rules.setting.Settings;

/** Every rule about a person does what its table of fixtures says, to the day; and what must hold for all of them. */
class FixtureTests {

    private static final Settings STANDARD = Settings.standard();
    private static final Horizons FRESH = Horizons.fresh();

    static Stream<Fixtures.Fixture> fixtures() {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsExactlyTheGaps(Fixtures.Fixture fixture) {
        assertThat(Fixtures.gaps(fixture.verdicts())).isEqualTo(fixture.expected());
    }

    @Test
    void everyRuleAboutAPersonHasFixturesInsideItsBoundaryOnItADayOverAndAbutting() {
        Map<String, List<Fixtures.Fixture>> byRule = fixtures().collect(Collectors.groupingBy(Fixtures.Fixture::rule));
        for (GapRule rule : GapRules.of(SubjectKind.PERSON)) {
            List<Fixtures.Fixture> cases = byRule.getOrDefault(rule.id(), List.of());
            assertThat(cases).as(rule.id()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(Fixtures.haveABoundary(cases)).as(rule.id()).isTrue();
            assertThat(cases).as(rule.id()).anyMatch(fixture -> fixture.name().contains("abutting"));
        }
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
}
