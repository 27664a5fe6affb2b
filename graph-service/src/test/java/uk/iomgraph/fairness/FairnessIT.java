package uk.iomgraph.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.fairness.RelativeRate;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Of a partnership of 145 offenders")
class FairnessIT {

    private static final String ON = "area: \"c1\", asOf: \"2026-01-15\"";
    private static final String COUNTS = " { group counted { value withheld } people { value withheld } rate"
            + " relative { ratio low high corrected reading } sentence }";
    private static final String ANSWER = " { by area { code } asOf audience threshold smallestGroup roundedTo"
            + " people { value } groups { name people { value withheld } } cautions"
            + " measures { kind title all" + COUNTS + " groups" + COUNTS + " } } }";

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private GroupComparisons comparisons;

    @BeforeAll
    static void load(@Autowired Imports imports, @Autowired Sweeper sweeper, @TempDir Path folder) throws Exception {
        imports.load(ManyTown.delivery().in(folder));
        sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT);
    }

    @Test
    @DisplayName(
            "each is counted once in a group whose size is told, small groups as one with the next that hides them")
    void groups() {
        GraphQlTester.Response answer = fairness("by: ETHNICITY, " + ON);

        answer.path("fairness.asOf").entity(String.class).isEqualTo("2026-01-01");
        answer.path("fairness.area.code").entity(String.class).isEqualTo("C1");
        answer.path("fairness.people.value").entity(Integer.class).isEqualTo(145);
        answer.path("fairness.groups[*].name")
                .entityList(String.class)
                .containsExactly("Asian", "Black", "White", "Smaller groups together");
        answer.path("fairness.groups[*].people.value").entityList(Integer.class).containsExactly(40, 25, 60, 20);
        answer.path("fairness.cautions")
                .entityList(String.class)
                .satisfies(all -> assertThat(all).hasSizeGreaterThan(4));
    }

    @ParameterizedTest(name = "{0} of {1}: {2} of {3}")
    @CsvSource({
        "SELECTED, White, 10, 40",
        "SELECTED, Asian, 12, 30",
        "SELECTED, Black, 12, 20",
        "SELECTED, Smaller groups together, 6, 12",
        "MANAGED, White, 20, 60",
        "MANAGED, Asian, 20, 40",
        "MANAGED, Black, 15, 25",
        "MANAGED, Smaller groups together, 10, 20",
        "RATED_HIGH, White, 6, 30",
        "RATED_HIGH, Asian, 10, 20",
        "RATED_HIGH, Black, 5, 12",
        "RATED_HIGH, Smaller groups together, 5, 10"
    })
    @DisplayName("what is so of each group is counted on the day, and compared with all others")
    void measures(String kind, String group, int counted, int people) {
        GraphQlTester.Response answer = fairness("by: ETHNICITY, " + ON);
        String measure = "fairness.measures[?(@.kind == '" + kind + "')]";
        String path = measure + ".groups[?(@.group == '" + group + "')]";
        answer.path(path + ".counted.value").entityList(Integer.class).containsExactly(counted);
        answer.path(path + ".people.value").entityList(Integer.class).containsExactly(people);
        answer.path(path + ".rate")
                .entityList(Double.class)
                .satisfies(rates -> assertThat(rates.get(0)).isCloseTo((double) counted / people, within(1e-12)));

        int allCounted = number(answer, measure + ".all.counted.value");
        int all = number(answer, measure + ".all.people.value");
        RelativeRate expected = RelativeRate.of(counted, people, allCounted - counted, all - people);
        answer.path(path + ".relative.ratio").entityList(Double.class).containsExactly(expected.ratio());
        answer.path(path + ".relative.low").entityList(Double.class).containsExactly(expected.low());
        answer.path(path + ".relative.reading")
                .entityList(String.class)
                .containsExactly(expected.reading().name());
    }

    @Test
    @DisplayName("a small count is withheld with another, in words, and no total gives it away")
    void smallCounts() {
        GraphQlTester.Response answer = fairness("by: ETHNICITY, " + ON);
        String measure = "fairness.measures[?(@.kind == 'GANG_TIE')]";
        answer.path(measure + ".all.counted.value").entityList(Integer.class).containsExactly(28);
        List<@Nullable Integer> told = answer.path(measure + ".groups[*].counted.value")
                .entityList(Integer.class)
                .get();
        // Of 6 of 40, 3 of 25, 12 of 60 and 7 of 20 tied, the three and the cheapest of the others are withheld.
        assertThat(told).containsExactly(6, null, 12, null);
        answer.path(measure + ".groups[?(@.group == 'Black')].counted.withheld")
                .entityList(String.class)
                .containsExactly("SMALL_NUMBER");
        answer.path(measure + ".groups[?(@.group == 'Black')].sentence")
                .entityList(String.class)
                .containsExactly("Withheld: a small number, or one that would give a small number away.");
        answer.path(measure + ".groups[?(@.group == 'Black')].relative")
                .entityList(Object.class)
                .satisfies(relative -> assertThat(relative).containsOnlyNulls());
    }

    @Test
    @DisplayName("open gaps are those the sweep found")
    void openGaps() {
        long expected;
        try (Session session = GraphDatabase.driver().session()) {
            expected = session.run("""
                    MATCH (gap:Gap) WHERE gap.current IS NOT NULL AND gap.subjectKind = 'PERSON' AND NOT gap.planned
                      AND gap.from <= date('2026-01-01') AND coalesce(gap.to > date('2026-01-01'), true)
                    MATCH (:Area {code: 'C1'})<--(:Address)<--(:Residence)<--(p:Offender {identity: gap.subject})
                    WHERE NOT coalesce(p.limitedAccess, false) AND p.diedOn IS NULL
                      AND EXISTS { (p)-[:CHARGED_WITH]->(o:Offence) WHERE o.from < date('2026-01-01') }
                    RETURN count(DISTINCT gap.subject)""").single().get(0).asLong();
        }
        assertThat(expected).isBetween(20L, 125L);
        GraphQlTester.Response answer = fairness("by: SEX, " + ON);
        answer.path("fairness.measures[?(@.kind == 'OPEN_GAP')].all.counted.value")
                .entityList(Long.class)
                .containsExactly(expected);
    }

    @Test
    @DisplayName("another group can be the one that others are compared with, and no group that is not told of")
    void reference() {
        GraphQlTester.Response answer = fairness("by: ETHNICITY, reference: \"White\", " + ON);
        String path = "fairness.measures[?(@.kind == 'MANAGED')].groups";
        answer.path(path + "[?(@.group == 'Asian')].relative.ratio")
                .entityList(Double.class)
                .containsExactly(RelativeRate.of(20, 40, 20, 60).ratio());
        answer.path(path + "[?(@.group == 'Asian')].sentence")
                .entityList(String.class)
                .containsExactly("20 of 40 people, 50.0 %. That is 1.50 times the rate of White"
                        + " (95 % interval 0.93 to 2.41), which may be chance.");
        answer.path(path + "[?(@.group == 'White')].relative")
                .entityList(Object.class)
                .satisfies(relative -> assertThat(relative).containsOnlyNulls());
        refused("by: ETHNICITY, reference: \"Mixed\", " + ON, "BAD_ARGUMENT");
        refused("by: ETHNICITY, area: \"nowhere\"", "NOT_FOUND");
    }

    @ParameterizedTest
    @EnumSource(FairnessDimension.class)
    @DisplayName("totals do not depend on how people are grouped")
    void totalsAgree(FairnessDimension by) {
        GraphQlTester.Response bySex = fairness("by: SEX, " + ON);
        GraphQlTester.Response other = fairness("by: " + by + ", " + ON);
        for (String path : List.of("counted.value", "people.value")) {
            assertThat(other.path("fairness.measures[*].all." + path)
                            .entityList(Object.class)
                            .get())
                    .isEqualTo(bySex.path("fairness.measures[*].all." + path)
                            .entityList(Object.class)
                            .get());
        }
    }

    @Test
    @DisplayName("age bands are those of the day; of four under 18 nothing is told, nor of the next smallest band")
    void ageBands() {
        GraphQlTester.Response answer = fairness("by: AGE_BAND, " + ON);
        answer.path("fairness.groups[*].name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names)
                        .containsExactly("25 to 34", "35 to 44", "45 to 54", "55 and over", "Smaller groups together"));
    }

    @Test
    @DisplayName("others are told multiples of five from ten on, the same each time, on every day of a month")
    void outside() {
        String question = "by: ETHNICITY, audience: OUTSIDE, area: \"C1\", asOf: ";
        Map<String, Object> answer = whole(question + "\"2026-01-01\"");
        assertThat(whole(question + "\"2026-01-31\"")).isEqualTo(answer);
        assertThat(answer.get("roundedTo")).isEqualTo(5);
        List<Integer> told = values(answer);
        assertThat(told)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        value -> assertThat(value).isGreaterThanOrEqualTo(10).matches(count -> count % 5 == 0));
    }

    @Test
    @DisplayName("of an area with one offender nothing is told")
    void oneOffender() {
        Map<String, Object> answer = whole("by: ETHNICITY, area: \"C2\", asOf: \"2026-01-15\"");
        assertThat(values(answer)).isEmpty();
        assertThat(answer.get("groups")).isEqualTo(List.of());
    }

    @Test
    @DisplayName(
            "who may see a record with limited access has it counted, for everybody else it is as if it were not there")
    void limitedAccess() {
        FairnessArguments question =
                new FairnessArguments(FairnessDimension.SEX, "C1", null, DisclosureAudience.PARTNERSHIP, null, null);
        Moment moment = new Moment(LocalDate.of(2026, 1, 15), Instant.now());
        assertThat(people(question, moment, false)).isEqualTo(145);
        assertThat(people(question, moment, true)).isEqualTo(146);
    }

    private @Nullable Long people(FairnessArguments question, Moment moment, boolean seesLimitedAccess) {
        Viewer viewer = new Viewer("tester", Set.of(Viewer.Role.BOARD), seesLimitedAccess);
        return comparisons.compare(question, moment, viewer).people().value();
    }

    /** All counts that an answer tells, at any depth. */
    private static List<Integer> values(Object answer) {
        if (answer instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .flatMap(entry -> entry.getKey().equals("value") && entry.getValue() instanceof Integer value
                            ? Stream.of(value)
                            : values(entry.getValue()).stream())
                    .toList();
        }
        return answer instanceof List<?> list
                ? list.stream().flatMap(entry -> values(entry).stream()).toList()
                : List.of();
    }

    private static int number(GraphQlTester.Response answer, String path) {
        return answer.path(path).entityList(Integer.class).get().get(0);
    }

    private Map<String, Object> whole(String arguments) {
        return fairness(arguments)
                .path("fairness")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private GraphQlTester.Response fairness(String arguments) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ fairness(" + arguments + ")" + ANSWER)
                .execute();
    }

    private void refused(String arguments, String code) {
        fairness(arguments)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }
}
