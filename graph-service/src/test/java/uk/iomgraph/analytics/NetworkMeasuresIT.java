package uk.iomgraph.analytics;

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
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.SharedData;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.support.GraphTest;

/**
 * The ties of one London gang, as published by Grund and Densley; and Al, Bo, Cy and Di, tied in a row, of whom Al and Bo
 * live in one partnership and Cy and Di in another.
 */
@GraphTest
@DisplayName("Measures of a network, asked for over the API,")
class NetworkMeasuresIT {

    private static final String GANG = EntityId.ofKey("LDN-GANG/gangs/g").value();
    private static final String OF_GANG = "scope: {gang: \"" + GANG + "\"}, asOf: \"2009-12-31\"";
    private static final String OF_ROW = "scope: {people: ["
            + String.join(
                    ", ",
                    List.of("al", "bo", "cy", "di").stream()
                            .map(ref -> '"' + person(ref) + '"')
                            .toList())
            + "]}";

    @Autowired
    private ExecutionGraphQlService service;

    @BeforeAll
    static void load(@Autowired Imports imports, @TempDir Path folder) throws Exception {
        imports.load(SharedData.feed("london-gang"));
        imports.load(DeliveryFolder.full("ROW")
                .file("areas", "code,name,kind", "C1,Northton,CSP", "C2,Southton,CSP")
                .file("people", "ref,given_name,family_name", "al,Al,One", "bo,Bo,Two", "cy,Cy,Three", "di,Di,Four")
                .file("addresses", "ref,area_code", "a1,C1", "a2,C1", "a3,C2", "a4,C2")
                .file(
                        "residences",
                        "ref,person_ref,address_ref,kind,from",
                        "r1,al,a1,MAIN,2020-01-01",
                        "r2,bo,a2,MAIN,2020-01-01",
                        "r3,cy,a3,MAIN,2020-01-01",
                        "r4,di,a4,MAIN,2020-01-01")
                .file(
                        "associations",
                        "ref,person_a_ref,person_b_ref,basis,from",
                        "t1,al,bo,ASSOCIATE,2020-01-01",
                        "t2,cy,bo,ASSOCIATE,2020-01-01",
                        "t3,cy,di,ASSOCIATE,2020-01-01")
                .in(folder));
        imports.load(DeliveryFolder.full("CROWD")
                .file(
                        "people",
                        "ref",
                        IntStream.range(0, 2_000)
                                .mapToObj(number -> "p" + number)
                                .toArray(String[]::new))
                .in(folder));
    }

    private static String person(String ref) {
        return EntityId.ofKey("ROW/people/" + ref).value();
    }

    private GraphQlTester.Response execute(String query) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ " + query + " }")
                .execute();
    }

    @Test
    @DisplayName("are those published of the London gang as a whole")
    void londonGang() {
        GraphQlTester.Response answer = execute("networkMeasures(" + OF_GANG + ", measures: [CORE]) { network {"
                + " people tieCount density averageDegree transitivity averageClustering triangles largestCore"
                + " largestCorePeople componentCount articulationPoints bridges diameter averageDistance } }");

        assertThat(number(answer, "people")).isEqualTo(54);
        assertThat(number(answer, "tieCount")).isEqualTo(315);
        assertThat(number(answer, "density")).isCloseTo(0.220125786, within(1e-9));
        assertThat(number(answer, "averageDegree")).isCloseTo(11.6667, within(1e-4));
        assertThat(number(answer, "transitivity")).isCloseTo(0.519742, within(1e-6));
        assertThat(number(answer, "averageClustering")).isCloseTo(0.63314654, within(1e-8));
        assertThat(number(answer, "triangles")).isEqualTo(860);
        assertThat(number(answer, "largestCore")).isEqualTo(11);
        assertThat(number(answer, "largestCorePeople")).isEqualTo(13);
        assertThat(number(answer, "componentCount")).isEqualTo(1);
        assertThat(number(answer, "articulationPoints")).isZero();
        assertThat(number(answer, "bridges")).isZero();
        assertThat(number(answer, "diameter")).isEqualTo(4);
        assertThat(number(answer, "averageDistance")).isCloseTo(2.05380853, within(1e-8));
    }

    private static double number(GraphQlTester.Response answer, String figure) {
        return answer.path("networkMeasures.network." + figure)
                .entity(Double.class)
                .get();
    }

    @Test
    @DisplayName("put those tied to most people of the London gang first")
    void highestDegrees() {
        GraphQlTester.Response answer = execute("networkMeasures(" + OF_GANG + ", measures: [DEGREE], first: 5) {"
                + " edges { node { personId values { measure value } } } }");

        answer.path("networkMeasures.edges[*].node.values[0].value")
                .entityList(Double.class)
                .containsExactly(25.0, 25.0, 25.0, 24.0, 24.0);
        List<String> first = answer.path("networkMeasures.edges[*].node.personId")
                .entityList(String.class)
                .get();
        assertThat(first)
                .containsExactlyInAnyOrder(List.of("1", "7", "12", "14", "22").stream()
                        .map(ref -> EntityId.ofKey("LDN-GANG/people/" + ref).value())
                        .toArray(String[]::new));
    }

    @ParameterizedTest(name = "weighted {0}: {1}")
    @CsvSource({"false, 0.26200554, 4", "true, 0.33750613, 5"})
    @DisplayName("part the London gang as well as the best that is known")
    void communities(boolean weighted, double best, int count) {
        for (int seed = 1; seed <= 5; seed++) {
            GraphQlTester.Response answer = execute(
                    "communities(" + OF_GANG + ", weighted: " + weighted + ", seed: " + seed
                            + ") { count modularity levels communities { number size members(first: 54) { personId } } }");
            answer.path("communities.modularity")
                    .entity(Double.class)
                    .satisfies(found -> assertThat(found).isBetween(best - 1e-4, best + 1e-8));
            answer.path("communities.count").entity(Integer.class).isEqualTo(count);
            answer.path("communities.communities[*].members[*].personId")
                    .entityList(String.class)
                    .hasSize(54);
        }
    }

    @Test
    @DisplayName("come page by page with the people's names, and all at once as lists")
    void pages() {
        String asked = OF_ROW + ", measures: [BETWEENNESS, CONSTRAINT, ARTICULATION_POINT, COMPONENT]";
        GraphQlTester.Response first = execute("networkMeasures(" + asked + ", first: 2) {"
                + " edges { node { person { name } values { value } } } pageInfo { hasNextPage endCursor }"
                + " columns { personIds columns { measure values } } }");
        first.path("networkMeasures.edges[*].node.person.name")
                .entityList(String.class)
                .contains("Bo Two", "Cy Three");
        first.path("networkMeasures.edges[0].node.values[*].value")
                .entityList(Double.class)
                .containsExactly(2.0, 0.5, 1.0, 1.0);
        first.path("networkMeasures.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        first.path("networkMeasures.columns.columns[1].values")
                .entityList(Double.class)
                .containsExactly(0.5, 0.5, 1.0, 1.0);
        String cursor = first.path("networkMeasures.pageInfo.endCursor")
                .entity(String.class)
                .get();

        GraphQlTester.Response second = execute("networkMeasures(" + asked + ", first: 2, after: \"" + cursor
                + "\") { edges { node { person { name } } } pageInfo { hasNextPage } }");
        second.path("networkMeasures.edges[*].node.person.name")
                .entityList(String.class)
                .contains("Al One", "Di Four");
        second.path("networkMeasures.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    @DisplayName("say how they were made and what must be kept in mind")
    void making() {
        GraphQlTester.Response answer = execute("networkMeasures(" + OF_ROW + ", measures: [PAGERANK]) { caution"
                + " measures { measure answers caution } making { projection bases asOf knownAt people ties parameters seed"
                + " database library projectionMilliseconds measuringMilliseconds } }");

        answer.path("networkMeasures.caution")
                .entity(String.class)
                .satisfies(text -> assertThat(text).contains("and not the people"));
        answer.path("networkMeasures.measures[0].caution")
                .entity(String.class)
                .satisfies(text -> assertThat(text).isNotBlank());
        answer.path("networkMeasures.making.people").entity(Integer.class).isEqualTo(4);
        answer.path("networkMeasures.making.ties").entity(Integer.class).isEqualTo(3);
        answer.path("networkMeasures.making.parameters")
                .entityList(String.class)
                .contains("PAGERANK dampingFactor 0.85");
        answer.path("networkMeasures.making.library")
                .entity(String.class)
                .satisfies(version -> assertThat(version).startsWith("2."));
        answer.path("networkMeasures.making.database")
                .entity(String.class)
                .satisfies(version -> assertThat(version).startsWith("5."));
    }

    @Test
    @DisplayName("say that ties join people of one area, by Newman's coefficient")
    void homophily() {
        // Two of three ties lie within an area, and half of the ends in each: (2/3 - 1/2) / (1 - 1/2).
        execute("networkMeasures(" + OF_ROW + ", measures: [DEGREE]) { network { homophily {"
                        + " level coefficient ties tiesLeftOut } } }")
                .path("networkMeasures.network.homophily.coefficient")
                .entity(Double.class)
                .satisfies(found -> assertThat(found).isCloseTo(1.0 / 3, within(1e-12)));
        GraphQlTester.Response unknown = execute("networkMeasures(" + OF_GANG
                + ", measures: [DEGREE]) { network { homophily { coefficient tiesLeftOut } } }");
        unknown.path("networkMeasures.network.homophily.coefficient").valueIsNull();
        unknown.path("networkMeasures.network.homophily.tiesLeftOut")
                .entity(Integer.class)
                .isEqualTo(315);
    }

    @Test
    @DisplayName("of people without ties, or of nobody, are told and not refused")
    void withoutTies() {
        String all = "measures: " + List.of(Measure.values());
        String alone = "scope: {people: [\"" + person("al") + "\", \"" + person("di") + "\"]}";
        GraphQlTester.Response two = execute("networkMeasures(" + alone + ", " + all + ") {"
                + " columns { columns { measure values } } network { people tieCount density transitivity diameter"
                + " averageDistance componentCount withoutTies } }");
        two.path("networkMeasures.network.withoutTies").entity(Integer.class).isEqualTo(2);
        two.path("networkMeasures.network.componentCount").entity(Integer.class).isEqualTo(2);
        two.path("networkMeasures.network.transitivity").valueIsNull();
        execute("communities(" + alone + ") { count modularity }")
                .path("communities.count")
                .entity(Integer.class)
                .isEqualTo(2);
        String nobody = "scope: {gang: \"" + GANG + "\"}, asOf: \"2020-01-01\"";
        GraphQlTester.Response none = execute("networkMeasures(" + nobody + ", " + all + ") {"
                + " columns { personIds } network { people density diameter componentCount } }");
        none.path("networkMeasures.columns.personIds").entityList(String.class).hasSize(0);
        none.path("networkMeasures.network.diameter").valueIsNull();
        execute("communities(" + nobody + ", algorithm: LOUVAIN) { count }")
                .path("communities.count")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            networkMeasures(scope: {}, measures: [DEGREE]) { caution }                      | TOO_MANY     | startAnalyticsRun
            communities(scope: {}) { count }                                                | TOO_MANY     | startAnalyticsRun
            networkMeasures(scope: {area: "C1", people: ["x"]}, measures: [DEGREE]) { caution } | BAD_ARGUMENT | at most one
            networkMeasures(scope: {area: "C9"}, measures: [DEGREE]) { caution }            | NOT_FOUND    | area
            networkMeasures(scope: {gang: "x"}, measures: [DEGREE]) { caution }             | NOT_FOUND    | gang
            networkMeasures(scope: {people: ["x"]}, measures: [DEGREE]) { caution }         | NOT_FOUND    | people
            networkMeasures(scope: {area: "C1"}, measures: []) { caution }                  | BAD_ARGUMENT | measures
            communities(scope: {area: "C1"}, resolution: 0) { count }                       | BAD_ARGUMENT | resolution
            communities(scope: {area: "C1"}, algorithm: LOUVAIN, resolution: 2) { count }   | BAD_ARGUMENT | LEIDEN
            communities(scope: {area: "C1"}) { communities(first: 0) { size } }             | BAD_ARGUMENT | first
            """)
    @DisplayName("are refused, with what to change")
    void refused(String query, String code, String sentence) {
        execute(query).errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).getExtensions()).containsEntry("code", code);
            assertThat(errors.get(0).getMessage()).contains(sentence);
        });
    }
}
