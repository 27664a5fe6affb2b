package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.rules.gap.GapEvaluation;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.gap.Horizons;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.gap.Verdict;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Timeline;
import uk.iomgraph.synthetic.truth.Accuracy;
import uk.iomgraph.synthetic.truth.Agreement;
import uk.iomgraph.synthetic.truth.Finding;
import uk.iomgraph.synthetic.truth.Truth;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

@DisplayName("Planted cases, held against the rules themselves")
class PlantsAgainstRulesTests {

    @TempDir
    static Path temp;

    private static final List<TruthEntry> PLANTED = new ArrayList<>();
    private static DeliveredTimelines timelines;

    @BeforeAll
    static void generate() throws IOException {
        Path out = temp.resolve("out");
        new Generation(OrderReader.read(List.of("--people", "30000", "--seed", "9", "--out", out.toString())))
                .run((done, of) -> {});
        Truth.read(out.resolve("truth.json"), entry -> {
            if (entry.kind() == TruthKind.GAP || entry.kind() == TruthKind.NEAR_MISS) {
                PLANTED.add(entry);
            }
        });
        timelines = new DeliveredTimelines(out, PLANTED);
    }

    @Test
    @DisplayName("are there for every rule about a person")
    void everyRule() {
        Set<String> codes = PLANTED.stream().map(TruthEntry::code).collect(Collectors.toCollection(TreeSet::new));

        assertThat(codes)
                .isEqualTo(GapRules.of(SubjectKind.PERSON).stream()
                        .map(GapRule::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    @DisplayName("are gaps on exactly the planted days, and near misses are none")
    Stream<DynamicTest> exact() {
        Map<String, List<TruthEntry>> byVariant = PLANTED.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.code() + " " + entry.kind() + ": " + entry.variant(),
                        java.util.TreeMap::new,
                        Collectors.toList()));
        return byVariant.entrySet().stream()
                .map(variant -> DynamicTest.dynamicTest(variant.getKey(), () -> {
                    for (TruthEntry entry : variant.getValue()) {
                        assertThat(days(entry))
                                .as("%s", entry)
                                .isEqualTo(
                                        entry.kind() == TruthKind.GAP
                                                ? List.of(entry.from() + " to " + entry.to())
                                                : List.of());
                    }
                }));
    }

    @Test
    @DisplayName("give every rule a recall and a precision of 1")
    void accuracy() {
        List<Finding> findings = new ArrayList<>();
        for (TruthEntry entry : PLANTED) {
            verdicts(timelines.of(entry))
                    .forEach(verdict -> findings.add(new Finding(
                            verdict.rule(), entry.refs().get(0), date(verdict.from()), date(verdict.to()))));
        }

        Accuracy.compare(PLANTED, findings, Agreement.SAME_DAYS).forEach((code, accuracy) -> {
            assertThat(accuracy.recall()).as("recall of %s", code).isOne();
            assertThat(accuracy.precision()).as("precision of %s", code).isOne();
        });
    }

    private static List<String> days(TruthEntry entry) {
        return verdicts(timelines.of(entry)).stream()
                .filter(verdict -> verdict.rule().equals(entry.code()))
                .map(verdict -> date(verdict.from()) + " to " + date(verdict.to()))
                .toList();
    }

    private static List<Verdict> verdicts(Timeline timeline) {
        return GapEvaluation.evaluate(timeline, Settings.standard(), Horizons.fresh()).stream()
                .filter(verdict -> !verdict.planned())
                .toList();
    }

    private static @Nullable String date(int day) {
        return Day.date(day) == null ? null : String.valueOf(Day.date(day));
    }
}
