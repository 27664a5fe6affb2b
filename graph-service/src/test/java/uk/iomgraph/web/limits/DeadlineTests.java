package uk.iomgraph.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import uk.iomgraph.web.errors.EngineErrors;

@DisplayName("A request")
class DeadlineTests {

    @Test
    @DisplayName("that runs too long ends with one error, however many fields are left")
    void endsLate() {
        ExecutionResult result = ask(Duration.ofMillis(50));
        List<GraphQLError> errors =
                result.getErrors().stream().map(EngineErrors::coded).toList();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).getExtensions()).containsEntry("code", "TIMEOUT");
        assertThat(errors.get(0).getMessage()).endsWith(".");
    }

    @Test
    @DisplayName("that is quick enough is left alone")
    void leftAlone() {
        assertThat(ask(Duration.ofMinutes(1)).getErrors()).isEmpty();
    }

    @Test
    @DisplayName("that has done something tells what it did, however late")
    void tellsWhatWasDone() {
        ExecutionResult late = ask(Duration.ofMillis(50), "mutation { numbers { next } }");
        assertThat(late.getErrors()).isEmpty();
        assertThat(late.<Map<String, List<?>>>getData().get("numbers")).hasSize(100);
    }

    @Test
    @DisplayName("that runs too long does nothing more")
    void doesNothingMore() {
        assertThat(ask(Duration.ofMillis(50), "mutation { numbers { next } more: numbers { next } }")
                        .getErrors())
                .hasSize(1);
    }

    private static ExecutionResult ask(Duration timeout) {
        return ask(timeout, "{ numbers { next } }");
    }

    private static ExecutionResult ask(Duration timeout, String query) {
        DataFetcher<List<Integer>> slow = environment -> {
            Thread.sleep(100);
            return IntStream.range(0, 100).boxed().toList();
        };
        DataFetcher<Integer> next = environment -> environment.<Integer>getSource() + 1;
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("numbers", slow))
                .type("Mutation", type -> type.dataFetcher("numbers", slow))
                .type("Number", type -> type.dataFetcher("next", next))
                .build();
        ApiSettings settings =
                new ApiSettings(12, 1000, 1000, 1000, DataSize.ofKilobytes(1), timeout, 10, timeout, Set.of());
        return GraphQL.newGraphQL(new SchemaGenerator()
                        .makeExecutableSchema(
                                new SchemaParser()
                                        .parse(
                                                "type Query { numbers: [Number!]! } type Mutation { numbers: [Number!]! }"
                                                        + " type Number { next: Int! }"),
                                wiring))
                .instrumentation(new Deadline(settings))
                .build()
                .execute(query);
    }
}
