package uk.iomgraph.coverage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.gap.Family;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.gap.SubjectKind;

/** G31 uses {@code contact-limit-red}, {@code score-valid} and {@code child-risk-markers}. */
@DisplayName("The rules")
class RuleControllerTests {

    private static final String AREA = "E22000026";

    private final RuleController controller = new RuleController(new Rulebook(new RulebookSettings(
            Map.of(
                    "contact-limit-red", List.of("7", "5 from 2026-04-01", "4 from 2027-01-01"),
                    "score-valid", List.of("700 from 2026-04-01"),
                    "review-limit-red", List.of("20 from 2026-06-01")),
            Map.of(AREA, Map.of("contact-limit-red", List.of("3"))))));

    private static Moment on(String day) {
        return new Moment(LocalDate.parse(day), Instant.EPOCH);
    }

    @ParameterizedTest(name = "{0} on {1} in version {2}: {3} from {4} to {5}, limit {6} since {7}")
    @CsvSource(nullValues = "-", textBlock = """
            -,         2026-03-31, -, 1, -,          2026-04-01, 7, -
            -,         2026-04-01, -, 2, 2026-04-01, 2027-01-01, 5, 2026-04-01
            -,         2026-12-31, -, 2, 2026-04-01, 2027-01-01, 5, 2026-04-01
            -,         2027-01-01, -, 3, 2027-01-01, -,          4, 2027-01-01
            -,         2030-01-01, 1, 1, -,          2026-04-01, 7, -
            -,         2026-01-01, 2, 2, 2026-04-01, 2027-01-01, 5, 2026-04-01
            -,         2026-01-01, 3, 3, 2027-01-01, -,          4, 2027-01-01
            E22000026, 2026-03-31, -, 1, -,          2026-04-01, 3, -
            E22000026, 2030-01-01, -, 2, 2026-04-01, -,          3, -
            e22000026, 2026-01-01, 2, 2, 2026-04-01, -,          3, -
            E22000001, 2026-04-01, -, 2, 2026-04-01, 2027-01-01, 5, 2026-04-01
            """)
    @DisplayName("have a version for each day on which a setting they use changed")
    void haveVersions(
            String area,
            String asOf,
            Integer version,
            int expected,
            LocalDate validFrom,
            LocalDate validTo,
            String limit,
            LocalDate limitFrom) {
        Rule rule = controller.rule("G31", version, area, on(asOf));
        assertThat(rule.version()).isEqualTo(expected);
        assertThat(rule.validFrom()).isEqualTo(validFrom);
        assertThat(rule.validTo()).isEqualTo(validTo);
        SettingInForce first = rule.settings().get(0);
        assertThat(first.key()).isEqualTo("contact-limit-red");
        assertThat(first.value()).isEqualTo(limit);
        assertThat(first.standard()).isEqualTo("7");
        assertThat(first.validFrom()).isEqualTo(limitFrom);
    }

    @ParameterizedTest
    @CsvSource({"G31, 4, ", "G31, 3, E22000026", "G31, 0, ", "G31, -1, ", "G27, 3, ", "G20, 1, ", "'', 1, "})
    @DisplayName("are not found where there is no such rule or version")
    void areNotFound(String id, int version, String area) {
        assertThatThrownBy(() -> controller.rule(id, version, area, on("2026-01-01")))
                .isInstanceOfSatisfying(
                        BadQuestion.class,
                        question -> assertThat(question.fault()).isEqualTo(BadQuestion.Fault.NOT_FOUND));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are listed by family")
    void areListedByFamily(Family family) {
        assertThat(controller.rules(family, null, null, on("2026-01-01")))
                .isNotEmpty()
                .allMatch(rule -> rule.family() == family);
    }

    @Test
    @DisplayName("are listed by subject, and all of them where nothing is said")
    void areListedBySubject() {
        for (SubjectKind subject : SubjectKind.values()) {
            assertThat(controller.rules(null, subject, null, on("2026-01-01")).stream()
                            .map(Rule::id))
                    .containsExactlyElementsOf(
                            GapRules.of(subject).stream().map(rule -> rule.id()).toList());
        }
        assertThat(controller.rules(null, null, AREA, on("2026-05-01")))
                .hasSameSizeAs(GapRules.all())
                .hasSizeLessThanOrEqualTo(100)
                .allMatch(rule -> rule.settings().size() <= 20);
    }
}
