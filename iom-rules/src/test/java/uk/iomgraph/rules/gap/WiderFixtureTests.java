package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about areas, pairs, networks and feeds does what the table of fixtures says, to the day. */
class WiderFixtureTests {

    static Stream<Fixtures.Fixture> fixtures() {
        return Fixtures.wider();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsExactlyTheGaps(Fixtures.Fixture fixture) {
        assertThat(WiderScript.gaps(fixture)).isEqualTo(fixture.expected());
    }

    @Test
    void everyOtherRuleHasFixturesInsideItsBoundaryOnItAStepOverAndAbutting() {
        Map<String, List<Fixtures.Fixture>> byRule = fixtures().collect(Collectors.groupingBy(Fixtures.Fixture::rule));
        for (GapRule rule : GapRules.all()) {
            if (rule.subject() != SubjectKind.PERSON) {
                List<Fixtures.Fixture> cases = byRule.getOrDefault(rule.id(), List.of());
                assertThat(Fixtures.haveABoundary(cases)).as(rule.id()).isTrue();
                // A rate has no cover that could abut.
                assertThat(rule.id().equals("G61")
                                || cases.stream()
                                        .anyMatch(fixture -> fixture.name().contains("abutting")))
                        .as(rule.id())
                        .isTrue();
            }
        }
    }
}
