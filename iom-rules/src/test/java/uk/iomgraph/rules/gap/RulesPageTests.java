package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Unit;

/** The page about the rules says what the catalogue says. */
class RulesPageTests {

    private static List<String> page() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "rules.md"));
    }

    private static List<String> rows(String start) throws IOException {
        return page().stream().filter(line -> line.startsWith(start)).toList();
    }

    static String row(GapRule rule) {
        return "| " + rule.id() + " | " + rule.title() + " | " + rule.subject() + " | " + rule.severity() + " | "
                + rule.settings().stream()
                        .map(setting -> "`" + setting.key() + "`")
                        .collect(Collectors.joining(" "))
                + " |";
    }

    static String row(Setting setting) {
        return "| `" + setting.key() + "` | " + standard(setting) + " | "
                + (setting.unit() == Unit.LIST
                        ? ""
                        : setting.range().least() + " to " + setting.range().most())
                + " | " + setting.description() + " |";
    }

    private static String standard(Setting setting) {
        Class<? extends Enum<?>> members = setting.members();
        if (members == null) {
            return setting.standard() + " "
                    + setting.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        Enum<?>[] constants = members.getEnumConstants();
        List<String> held = IntStream.range(0, constants.length)
                .filter(i -> (setting.standard() >> i & 1) == 1)
                .mapToObj(i -> constants[i].name())
                .toList();
        return held.isEmpty() ? "none" : String.join(", ", held);
    }

    @Test
    void listsEveryRule() throws IOException {
        assertThat(rows("| G"))
                .containsExactlyElementsOf(
                        GapRules.all().stream().map(RulesPageTests::row).toList());
    }

    @Test
    void listsEverySetting() throws IOException {
        assertThat(rows("| `"))
                .containsExactlyElementsOf(
                        Stream.of(Setting.values()).map(RulesPageTests::row).toList());
    }

    @Test
    void thereAre55RulesWithG20CountedOnce() {
        assertThat(GapRules.all().stream()
                        .map(rule -> rule.id().replaceAll("\\..*", ""))
                        .distinct())
                .hasSize(55);
        assertThat(GapRules.all().stream().map(GapRule::id)).doesNotHaveDuplicates();
        assertThat(Detectors.byRule().keySet())
                .containsExactlyInAnyOrderElementsOf(GapRules.of(SubjectKind.PERSON).stream()
                        .map(GapRule::id)
                        .toList());
    }

    @Test
    void everyRuleIsToldInFull() {
        for (GapRule rule : GapRules.all()) {
            assertThat(rule.sentence()).as(rule.id()).endsWith(".");
            assertThat(List.of(
                            rule.title(),
                            rule.demand().who(),
                            rule.demand().required(),
                            rule.demand().providing(),
                            rule.demand().tolerance(),
                            rule.raise(),
                            rule.owner().role()))
                    .as(rule.id())
                    .doesNotContain("");
            assertThat(rule.basis().principle()).isBetween(0, 6);
            assertThat(rule.basis().paragraphs() + rule.basis().source())
                    .as(rule.id())
                    .isNotEmpty();
            assertThat(rule.settings()).doesNotHaveDuplicates();
            assertThat(rule.subject() != SubjectKind.PERSON || !rule.concerns().isEmpty())
                    .isTrue();
            assertThat(GapRules.get(rule.id())).isSameAs(rule);
        }
    }

    @Test
    void everySettingIsUsedByARule() {
        // Rules on cohorts, feeds and fairness name theirs; those of the shared definitions are named by many.
        List<Setting> used = GapRules.all().stream()
                .flatMap(rule -> rule.settings().stream())
                .distinct()
                .toList();
        assertThat(used).containsExactlyInAnyOrder(Setting.values());
    }
}
