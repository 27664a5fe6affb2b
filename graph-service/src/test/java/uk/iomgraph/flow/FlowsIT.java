package uk.iomgraph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.support.GraphTest;

@GraphTest
@Import(BorderTown.class)
@DisplayName("Flows between areas")
class FlowsIT {

    private static final String YEAR = "from: \"2025-01-01\", to: \"2026-01-01\", asOf: \"2026-01-01\"";

    @Autowired
    private ExecutionGraphQlService service;

    @BeforeAll
    static void load(@Autowired BorderTown town, @TempDir Path folder) throws Exception {
        town.load(folder);
    }

    @ParameterizedTest(name = "at level {0}{1}: {2} counted, {3} outside, {4} across a border")
    @CsvSource({
        "CSP, , 7, 1, 5",
        "LAD, , 8, 0, 6",
        "PFA, , 8, 0, 3",
        "PROBATION_REGION, , 8, 0, 0",
        "CSP, F1, 3, 5, 2",
        "CSP, R, 7, 1, 5",
    })
    void totals(String level, String within, int total, int outside, int crossing) {
        String inside = within == null ? "" : ", within: \"" + within + "\"";
        GraphQlTester.Response answer = execute(
                "crossBorderFlows(level: " + level + inside + ", " + YEAR + ") { totals { total outside crossing } }");

        answer.path("crossBorderFlows.totals.total").entity(Integer.class).isEqualTo(total);
        answer.path("crossBorderFlows.totals.outside").entity(Integer.class).isEqualTo(outside);
        answer.path("crossBorderFlows.totals.crossing").entity(Integer.class).isEqualTo(crossing);
    }

    @Test
    @DisplayName("are told with what was to be expected, the interval, asymmetry, handovers and protocols")
    void measures() {
        GraphQlTester.Response answer = execute("crossBorderFlows(level: CSP, " + YEAR + ") {"
                + " totals { crossBorderShare protocolShare handovers handoverReciprocity pairs }"
                + " flows(first: 1) { fromArea { code name } toArea { code } observed expected ratio ratioLow ratioHigh"
                + " asymmetry distanceKm handovers protocol expectedByGravity }"
                + " areas { area { code } outbound inbound inside } gravity { missing constant } }");
        String flow = "crossBorderFlows.flows[0].";

        answer.path(flow + "fromArea.code").entity(String.class).isEqualTo("C1");
        answer.path(flow + "toArea.code").entity(String.class).isEqualTo("C3");
        answer.path(flow + "observed").entity(Integer.class).isEqualTo(2);
        answer.path(flow + "expected")
                .entity(Double.class)
                .satisfies(found -> assertThat(found).isCloseTo(4.0 * 3 / 7, within(1e-9)));
        answer.path(flow + "ratio")
                .entity(Double.class)
                .satisfies(found -> assertThat(found).isCloseTo(7.0 / 6, within(1e-9)));
        answer.path(flow + "ratioLow")
                .entity(Double.class)
                .satisfies(found -> assertThat(found).isLessThan(7.0 / 6));
        answer.path(flow + "ratioHigh")
                .entity(Double.class)
                .satisfies(found -> assertThat(found).isGreaterThan(7.0 / 6));
        answer.path(flow + "asymmetry")
                .entity(Double.class)
                .satisfies(found -> assertThat(found).isCloseTo(1.0 / 3, within(1e-9)));
        answer.path(flow + "distanceKm")
                .entity(Double.class)
                .satisfies(found -> assertThat(found).isCloseTo(111.2, within(0.1)));
        answer.path(flow + "handovers").entity(Integer.class).isEqualTo(1);
        answer.path(flow + "protocol").entity(Boolean.class).isEqualTo(true);
        answer.path("crossBorderFlows.totals.protocolShare")
                .entity(Double.class)
                .satisfies(found -> assertThat(found).isCloseTo(3.0 / 5, within(1e-9)));
        answer.path("crossBorderFlows.totals.handovers").entity(Integer.class).isEqualTo(1);
        answer.path("crossBorderFlows.totals.handoverReciprocity")
                .entity(Double.class)
                .isEqualTo(0.0);
        answer.path("crossBorderFlows.gravity.missing").entity(String.class).isEqualTo("TOO_FEW_PAIRS");
        answer.path("crossBorderFlows.gravity.constant").valueIsNull();
        answer.path("crossBorderFlows.areas[*].area.code")
                .entityList(String.class)
                .containsExactly("C1", "C2", "C3");
    }

    @ParameterizedTest(name = "that begin or end in {0} are {1}")
    @CsvSource({
        "C1, C1-C3 C1-C2 C2-C1 C3-C1, 10",
        "C1, C1-C3 C1-C2, 2",
        "C2, C1-C2 C2-C1, 10",
        "F1, '', 10",
        "nowhere, '', 10"
    })
    void ofAnArea(String area, String flows, int first) {
        GraphQlTester.Response answer = execute("crossBorderFlows(level: CSP, " + YEAR + ") { flows(first: " + first
                + ", area: \"" + area + "\") { fromArea { code } toArea { code } } }");

        List<String> from = codes(answer, "fromArea");
        List<String> to = codes(answer, "toArea");
        assertThat(IntStream.range(0, from.size()).mapToObj(i -> from.get(i) + "-" + to.get(i)))
                .containsExactlyElementsOf(flows.isEmpty() ? List.of() : List.of(flows.split(" ")));
    }

    private static List<String> codes(GraphQlTester.Response answer, String end) {
        return answer.path("crossBorderFlows.flows[*]." + end + ".code")
                .entityList(String.class)
                .get();
    }

    @ParameterizedTest(name = "of links up to {1} are {2} by the areas of {0}, none of them inside an area")
    @CsvSource({"2026-01-01, 2026-01-01, 4", "2026-03-01, 2026-01-01, 5", "2026-01-01, 2026-04-01, 4"})
    void linksByOneGeography(String day, String end, int total) {
        GraphQlTester.Response answer = execute("crossBorderFlows(level: CSP, kind: MANAGED_ELSEWHERE,"
                + " from: \"2025-01-01\", to: \"" + end + "\", asOf: \"" + day
                + "\") { totals { total crossing outside } areas { inside } }");

        answer.path("crossBorderFlows.totals.total").entity(Integer.class).isEqualTo(total);
        answer.path("crossBorderFlows.totals.crossing").entity(Integer.class).isEqualTo(total);
        answer.path("crossBorderFlows.areas[*].inside")
                .entityList(Integer.class)
                .satisfies(inside -> assertThat(inside).isNotEmpty().containsOnly(0));
    }

    @Test
    @DisplayName("of a period before the first offence are none")
    void nothing() {
        GraphQlTester.Response answer = execute("crossBorderFlows(level: CSP, from: \"2020-01-01\", to: \"2021-01-01\")"
                + " { totals { total crossBorderShare protocolShare } flows { observed } areas { inside } }");

        answer.path("crossBorderFlows.totals.total").entity(Integer.class).isEqualTo(0);
        answer.path("crossBorderFlows.totals.crossBorderShare").valueIsNull();
        answer.path("crossBorderFlows.totals.protocolShare").valueIsNull();
        answer.path("crossBorderFlows.flows").entityList(Object.class).hasSize(0);
    }

    @Test
    @DisplayName("were none before they were known")
    void knownAt() {
        execute("crossBorderFlows(level: CSP, " + YEAR + ", knownAt: \"2025-12-31T00:00:00Z\") { totals { total } }")
                .path("crossBorderFlows.totals.total")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @ParameterizedTest(name = "cannot be asked for with {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "level: CSP, from: \"2025-01-01\", to: \"2025-01-01\" | BAD_ARGUMENT",
                "level: CSP, within: \"X\", from: \"2025-01-01\", to: \"2025-01-02\" | NOT_FOUND",
            })
    void refused(String arguments, String code) {
        execute("crossBorderFlows(" + arguments + ") { totals { total } }")
                .errors()
                .satisfy(errors -> assertThat(
                                List.of(errors.get(0).getExtensions().get("code")))
                        .containsExactly(code));
    }

    private GraphQlTester.Response execute(String field) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ " + field + " }")
                .execute();
    }
}
