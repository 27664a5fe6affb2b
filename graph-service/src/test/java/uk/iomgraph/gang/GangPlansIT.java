package uk.iomgraph.gang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.cypher.GangStatements;
import uk.iomgraph.cypher.LinkStatements;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Planned while the graph is empty,")
class GangPlansIT {

    static List<CypherStatement> statements() {
        return List.of(
                GangStatements.BY_IDS,
                GangStatements.HOMES,
                GangStatements.OFFENCES,
                GangStatements.PROGRAMMES,
                GangStatements.RELATIONS,
                GangStatements.TIES,
                GangStatements.TIES_AMONG,
                LinkStatements.LINKS_OF_GANGS);
    }

    @ParameterizedTest(name = "{0} still looks up what it is about by an index, and goes through nothing")
    @MethodSource("statements")
    void looksUp(CypherStatement statement) {
        try (Session session = GraphDatabase.driver().session()) {
            Plan plan = session.run("EXPLAIN " + statement.text(), Map.of("lists", Map.of()))
                    .consume()
                    .plan();
            assertThat(operators(plan))
                    .noneMatch(operator -> operator.contains("Scan"))
                    .anyMatch(operator -> operator.contains("IndexSeek"));
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(GangPlansIT::operators));
    }
}
