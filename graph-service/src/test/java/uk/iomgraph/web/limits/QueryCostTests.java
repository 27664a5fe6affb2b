package uk.iomgraph.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The cost of a query")
class QueryCostTests {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                                    directive @bounded(max: Int!) on FIELD_DEFINITION
                                    type Query { one: Thing, page(first: Int): Page!, net(maxNodes: Int = 200): Net!, paths(first: Int = 5): [Path!]! }
                                    type Thing { name: String, one: Thing, few: [Thing!]! @bounded(max: 3), many: [Thing!]!, page(first: Int): Page! }
                                    type Page { edges: [Edge!]! }
                                    type Edge { node: Thing! }
                                    type Net { nodes: [Thing!]! }
                                    type Path { steps: [Thing!]! @bounded(max: 7) }
                                    """), RuntimeWiring.MOCKED_WIRING);

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{ __typename }; 0",
                "{ one { name } }; 1",
                "{ one { one { name } } }; 2",
                "{ a: one { name } b: one { name } }; 2",
                "{ one { few { name } } }; 2",
                "{ one { few { one { name } } } }; 5",
                "{ one { many { one { name } } } }; 12",
                "{ page(first: 100) { edges { node { name } } } }; 201",
                "{ page { edges { node { name } } } }; 51",
                "{ page(first: 100) { edges { node { page(first: 100) { edges { node { name } } } } } } }; 20301",
                "{ net { nodes { name } } }; 201",
                "{ net(maxNodes: 10) { nodes { one { name } } } }; 21",
                "{ paths { steps { one { name } } } }; 41",
                "{ __schema { types { fields { name } } } }; 0",
            })
    @DisplayName("is how many objects its answer could hold")
    void isEstimated(String query, long cost) {
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                SCHEMA, Parser.parse(query), null, CoercedVariables.emptyVariables());
        assertThat(new QueryCost(SCHEMA).of(operation.getTopLevelFields())).isEqualTo(cost);
    }
}
