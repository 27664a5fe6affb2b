package uk.iomgraph.crossborder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import uk.iomgraph.person.PeopleFixture;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("An area")
class AreaIT {

    private static final String LATER = ", asOf: \"2024-03-31\", knownAt: \"2024-06-01T00:00:00Z\"";

    @Autowired
    private ExecutionGraphQlService service;

    @BeforeAll
    static void load(@Autowired ExecutionGraphQlService started) {
        PeopleFixture.load();
    }

    @Test
    @DisplayName("is told with the areas it is part of, the share, and its neighbours both ways")
    void links() {
        GraphQlTester.Response answer = execute("area(code: \" x2 \"" + LATER + ") { name kind"
                + " parents { total links { share from to area { code kind } source { source } } }"
                + " neighbours { links { area { code } } } }");

        answer.path("area.name").entity(String.class).isEqualTo("Southby");
        answer.path("area.parents.links[0].area.code").entity(String.class).isEqualTo("N1");
        answer.path("area.parents.links[0].share").entity(Double.class).isEqualTo(0.6);
        answer.path("area.parents.links[0].to").entity(String.class).isEqualTo("2024-04-01");
        answer.path("area.neighbours.links[*].area.code")
                .entityList(String.class)
                .containsExactly("X1");
    }

    @ParameterizedTest(name = "on {0} has the children {1}")
    @CsvSource({
        "2020-03-31, X1 X3",
        "2020-04-01, X1 X2 X3",
        "2023-03-31, X1 X2 X3",
        "2023-04-01, X1 X2",
        "2024-04-01, X1"
    })
    void childrenInTime(String day, String codes) {
        GraphQlTester.Response answer =
                execute("area(code: \"N1\", asOf: \"" + day + "\") { children { total links { area { code } } } }");

        answer.path("area.children.links[*].area.code").entityList(String.class).containsExactly(codes.split(" "));
        answer.path("area.children.total").entity(Integer.class).isEqualTo(codes.split(" ").length);
    }

    @Test
    @DisplayName("has the name believed at the moment")
    void nameInTime() {
        execute("area(code: \"X2\", knownAt: \"2024-02-29T00:00:00Z\") { name }")
                .path("area.name")
                .entity(String.class)
                .isEqualTo("Southbie");
    }

    @ParameterizedTest(name = "is not found: {0}")
    @CsvSource({"Z9, 2024-01-01", "X3, 2023-04-01"})
    void notFound(String code, String day) {
        execute("area(code: \"" + code + "\", asOf: \"" + day + "\") { name }")
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("code", "NOT_FOUND"));
    }

    @ParameterizedTest(name = "is listed by {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 10 | N1 X1 X2",
                "kind: LAD | X1 X2",
                "kind: PDU | ",
                "parent: \"N1\" | X1 X2",
                "parent: \"N1\", search: \"SOUTH\" | X2",
                "search: \"x\" | X1 X2",
                "search: \"north\" | N1 X1",
                "search: \"north\", kind: PFA | N1"
            })
    void listed(String arguments, String codes) {
        List<String> expected = codes == null ? List.of() : List.of(codes.split(" "));
        execute("areas(" + arguments + LATER + ") { edges { node { code } } }")
                .path("areas.edges[*].node.code")
                .entityList(String.class)
                .satisfies(found -> assertThat(found).isEqualTo(expected));
    }

    @Test
    @DisplayName("is listed on one page only")
    void pages() {
        GraphQlTester.Response first =
                execute("areas(first: 2" + LATER + ") { edges { node { code } } pageInfo { endCursor hasNextPage } }");
        first.path("areas.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        String cursor =
                first.path("areas.pageInfo.endCursor").entity(String.class).get();

        execute("areas(first: 2, after: \"" + cursor + "\"" + LATER
                        + ") { edges { node { code } } pageInfo { hasNextPage } }")
                .path("areas.edges[*].node.code")
                .entityList(String.class)
                .containsExactly("X2");
        execute("areas(kind: LAD, after: \"" + cursor + "\"" + LATER + ") { edges { cursor } }")
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("code", "BAD_CURSOR"));
    }

    private GraphQlTester.Response execute(String field) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ " + field + " }")
                .execute();
    }
}
