package uk.iomgraph.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.TestPropertySource;
import uk.iomgraph.kernel.WithheldCode;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

/** The record of person 3 has limited access; that of person 2 is of another agency here, which has left no message. */
@GraphTest
@TestPropertySource(properties = "iom.limited-access.messages[NP]=" + LimitedAccessMessageIT.MESSAGE)
@DisplayName("Instead of a record of limited access")
class LimitedAccessMessageIT {

    static final String MESSAGE = "Ring the duty manager of North Probation on extension 7.";

    private static final String LATER = ", asOf: \"2024-06-01\", knownAt: \"2024-06-01T00:00:00Z\"";

    private GraphQlTester graphql;

    @BeforeAll
    static void load(@Autowired ExecutionGraphQlService started) {
        PeopleFixture.load();
        try (Session session = GraphDatabase.driver().session()) {
            session.run(
                            "MATCH (person:Person {key: 'NP/people/2'}) SET person.source = 'XP', person.key = 'XP/people/2',"
                                    + " person.limitedAccess = true")
                    .consume();
        }
    }

    @BeforeEach
    void connect(@Autowired ExecutionGraphQlService service) {
        graphql = ExecutionGraphQlServiceTester.create(service);
    }

    @Test
    @DisplayName("stand the words of the agency that sent it")
    void person() {
        assertThat(sentences("person(by: {id: \"%s\"}%s) { withheld { sentence } }"
                        .formatted(PeopleFixture.personId(3), LATER)))
                .containsOnly(MESSAGE);
    }

    @Test
    @DisplayName("stand the words that are always said, where the agency has left none")
    void withoutMessage() {
        assertThat(sentences("person(by: {id: \"%s\"}%s) { withheld { sentence } }"
                        .formatted(PeopleFixture.personId(2), LATER)))
                .containsOnly(WithheldCode.LIMITED_ACCESS.sentence());
    }

    @Test
    @DisplayName("either stands where somebody is tied to the person, too")
    void tie() {
        assertThat(sentences(
                        "person(by: {id: \"%s\"}%s) { ties { edges { node { other { withheld { sentence } } } } } }"
                                .formatted(PeopleFixture.personId(1), LATER)))
                .containsOnly(MESSAGE, WithheldCode.LIMITED_ACCESS.sentence());
    }

    @Test
    @DisplayName("and in a network")
    void network() {
        assertThat(sentences("network(seeds: [\"%s\"], depth: 1%s) { nodes { withheld { sentence } } }"
                        .formatted(PeopleFixture.personId(1), LATER)))
                .containsOnly(MESSAGE, WithheldCode.LIMITED_ACCESS.sentence());
    }

    private List<String> sentences(String field) {
        return graphql.document("{ " + field + " }")
                .execute()
                .path("$..sentence")
                .entityList(String.class)
                .get();
    }
}
