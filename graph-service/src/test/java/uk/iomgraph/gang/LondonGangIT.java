package uk.iomgraph.gang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.SharedData;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("The London street gang of Grund and Densley, as the feed has it,")
class LondonGangIT {

    @Autowired
    private ExecutionGraphQlService service;

    @BeforeAll
    static void load(@Autowired Imports imports) throws Exception {
        imports.load(SharedData.feed("london-gang"));
    }

    @Test
    @DisplayName("has the cohesion that the reference gives its network")
    void cohesion() {
        GraphQlTester.Response answer = execute(
                "gangs(asOf: \"2009-12-31\") { edges { node { name people"
                        + " cohesion { people tiedPairs density transitivity meanDegree isolated byBasis { basis tiedPairs } } } } }");
        String gang = "gangs.edges[0].node.";

        answer.path(gang + "people").entity(Integer.class).isEqualTo(54);
        answer.path(gang + "cohesion.people").entity(Integer.class).isEqualTo(54);
        answer.path(gang + "cohesion.tiedPairs").entity(Integer.class).isEqualTo(315);
        close(answer, gang + "cohesion.density", 0.220126);
        close(answer, gang + "cohesion.transitivity", 0.519742);
        close(answer, gang + "cohesion.meanDegree", 11.666667);
        answer.path(gang + "cohesion.isolated").entity(Integer.class).isEqualTo(0);
        answer.path(gang + "cohesion.byBasis[*].basis").entityList(String.class).containsExactly("FAMILY", "ASSOCIATE");
        answer.path(gang + "cohesion.byBasis[*].tiedPairs")
                .entityList(Integer.class)
                .containsExactly(16, 299);
    }

    @Test
    @DisplayName("has a tie with its evidence for each of 54 people, page by page")
    void ties() {
        String query = "gangTies(asOf: \"2009-12-31\", first: 30%s) { edges { node { person { id }"
                + " tie { role criteria grading { sourceGrade informationGrade handling reviewDue } source { file ref } } } }"
                + " pageInfo { hasNextPage endCursor } }";
        GraphQlTester.Response first = execute(query.formatted(""));
        String cursor =
                first.path("gangTies.pageInfo.endCursor").entity(String.class).get();
        GraphQlTester.Response second = execute(query.formatted(", after: \"" + cursor + '"'));

        List<String> people = first.path("gangTies.edges[*].node.person.id")
                .entityList(String.class)
                .get();
        second.path("gangTies.edges[*].node.person.id")
                .entityList(String.class)
                .satisfies(later -> assertThat(later).hasSize(24).doesNotContainAnyElementsOf(people));
        second.path("gangTies.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
        first.path("gangTies.edges[0].node.tie.criteria").entity(String.class).isEqualTo("IDENTIFIED_BY_POLICE");
        first.path("gangTies.edges[0].node.tie.grading.reviewDue")
                .entity(String.class)
                .isEqualTo("2015-12-31");
    }

    @ParameterizedTest(name = "on {0}, {1}, {2} people are tied to it and {3} pairs of them to each other")
    @CsvSource(
            delimiter = '|',
            value = {
                "2004-12-31 | | none | none",
                "2005-01-01 | | 54 | 315",
                "2015-12-30 | | 54 | 315",
                "2015-12-31 | | 0 | 0",
                "2009-12-31 | minGrade: {source: 1, information: \"B\"} | 54 | 315",
                "2009-12-31 | minGrade: {source: 1, information: \"A\"} | 0 | 0",
            })
    void dates(String day, String grade, String people, String pairs) {
        GraphQlTester.Response answer = execute("gangs(asOf: \"" + day + "\" " + (grade == null ? "" : grade)
                + ") { edges { node { people members { role } cohesion { tiedPairs } } } }");
        if (people.equals("none")) {
            answer.path("gangs.edges").entityList(Object.class).hasSize(0);
            return;
        }
        answer.path("gangs.edges[0].node.people").entity(String.class).isEqualTo(people);
        answer.path("gangs.edges[0].node.members").entityList(Object.class).hasSize(Integer.parseInt(people));
        answer.path("gangs.edges[0].node.cohesion.tiedPairs")
                .entity(String.class)
                .isEqualTo(pairs);
    }

    private static void close(GraphQlTester.Response answer, String path, double expected) {
        answer.path(path)
                .entity(Double.class)
                .satisfies(value -> assertThat(value).isCloseTo(expected, within(1e-6)));
    }

    private GraphQlTester.Response execute(String field) {
        return ExecutionGraphQlServiceTester.create(service)
                .document("{ " + field + " }")
                .execute();
    }
}
