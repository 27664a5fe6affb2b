package uk.iomgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;
import uk.iomgraph.cypher.Access;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("Each statement, planned by the real database,")
class StatementPlanIT {

    /** A product of everything with everything; hints that cannot be followed, for want of their index or otherwise. */
    private static final Set<String> WARNINGS = Set.of("03N90", "01N30", "01N31");

    private static Map<String, Explained> plans;

    @BeforeAll
    static void indexesAreThere(@Autowired GraphMigrations migrations) {
        assertThat(migrations.await(Duration.ofMinutes(1))).isTrue();
        // Side by side: to plan is work for the database alone, and there is much of it.
        plans = statements().parallelStream()
                .collect(Collectors.toConcurrentMap(CypherStatement::name, StatementPlanIT::explained));
    }

    private static Explained explained(CypherStatement statement) {
        try (Session session = GraphDatabase.driver().session()) {
            Result result = session.run("EXPLAIN " + statement.text(), nulls(statement));
            return new Explained(result.keys(), result.consume());
        }
    }

    /** The plan does not depend on the values, and a missing parameter is accepted by EXPLAIN; a null one is too. */
    private static Map<String, Object> nulls(CypherStatement statement) {
        Map<String, Object> parameters = new HashMap<>();
        statement.parameters().forEach(name -> parameters.put(name, null));
        return parameters;
    }

    static List<CypherStatement> statements() {
        return new ClassFileImporter()
                .importPackages("uk.iomgraph.cypher").stream()
                        .filter(type -> type.getSimpleName().endsWith("Statements"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getFields()))
                        .filter(field -> field.getType() == CypherStatement.class)
                        .map(StatementPlanIT::value)
                        .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    @DisplayName("has the columns and the access of its header, and joins nothing with everything")
    void planFitsTheHeader(CypherStatement statement) {
        Explained explained = plans.get(statement.name());
        assertThat(explained.columns()).isEqualTo(statement.columns());
        // The planner takes a procedure about the server for one that may write, though it runs in a read.
        if (!statement.name().startsWith("server/")) {
            boolean reads = explained.plan().queryType() == QueryType.READ_ONLY;
            assertThat(statement.access()).isEqualTo(reads ? Access.READ : Access.WRITE);
        }
        assertThat(explained.plan().gqlStatusObjects())
                .as("warnings of the planner")
                .noneMatch(status -> WARNINGS.contains(status.gqlStatus()));
    }

    private static CypherStatement value(Field field) {
        try {
            return (CypherStatement) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the planner makes of a statement. */
    private record Explained(List<String> columns, ResultSummary plan) {}
}
