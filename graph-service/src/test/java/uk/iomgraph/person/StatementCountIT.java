package uk.iomgraph.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import uk.iomgraph.graph.CountedGraphReader;
import uk.iomgraph.support.GraphTest;

@GraphTest
@Import(CountedGraphReader.class)
@DisplayName("The number of statements of a request")
class StatementCountIT {

    private static final String LISTS = " residences { edges { cursor } } involvements { edges { cursor } }"
            + " episodes(includeEnded: true) { edges { cursor } } ties { edges { cursor } } gangTies { edges { cursor } }";

    @Autowired
    private CountedGraphReader graph;

    @Autowired
    private ExecutionGraphQlService service;

    @BeforeAll
    static void load(@Autowired ExecutionGraphQlService started) {
        PeopleFixture.load();
    }

    @Test
    @DisplayName("does not grow with the people of the answer")
    void people() {
        String query = "{ people(search: \"%s\", asOf: \"2024-06-01\") { edges { node { id" + LISTS + " } } } }";

        assertThat(people(query.formatted("obrien"))).isEqualTo(1);
        int one = statements(query.formatted("obrien"));
        assertThat(people(query.formatted("smith"))).isGreaterThan(2);
        assertThat(statements(query.formatted("smith"))).isEqualTo(one).isEqualTo(7);
    }

    @Test
    @DisplayName("is the number of levels where areas are nested")
    void areas() {
        String query =
                "{ areas(first: 2) { edges { node { neighbours { links { area { parents { links { area { code } } } } } } } } } }";

        assertThat(statements(query)).isEqualTo(3);
    }

    @Test
    @DisplayName("is one more for each moment asked about")
    void moments() {
        String person = "person(by: {id: \"" + PeopleFixture.personId(1)
                + "\"}, asOf: \"%s\") { gangTies { edges { cursor } } }";

        assertThat(statements(
                        "{ a: " + person.formatted("2024-01-01") + " b: " + person.formatted("2024-02-01") + " }"))
                .isEqualTo(4);
    }

    private int people(String query) {
        List<Object> edges = ExecutionGraphQlServiceTester.create(service)
                .document(query)
                .execute()
                .path("people.edges")
                .entityList(Object.class)
                .get();
        return edges.size();
    }

    private int statements(String query) {
        int before = graph.readings();
        ExecutionGraphQlServiceTester.create(service).document(query).executeAndVerify();
        return graph.readings() - before;
    }
}
