package uk.iomgraph.victim;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.person.PeopleFixture;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphTest;

@GraphTest
@TestPropertySource(properties = {"iom.api.max-cost=1000000000", "iom.api.max-depth=20"})
@DisplayName("Somebody known only as a victim")
class VictimsAreNoHubsIT {

    private static final Set<Role> MAY_ASK = Set.of(Role.ANALYST, Role.INVESTIGATOR, Role.COORDINATOR);

    private static final String VERA = PeopleFixture.personId(4);
    private static final String SEAN = PeopleFixture.personId(1);
    private static final String SCOPE = "scope: {people: [\"%s\", \"%s\", \"%s\", \"%s\"]}, asOf: \"2024-06-01\""
            .formatted(VERA, SEAN, PeopleFixture.personId(2), PeopleFixture.personId(7));
    private static final int DEEPEST = 8;

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private JsonMapper json;

    @BeforeAll
    static void load(@Autowired ExecutionGraphQlService started) {
        PeopleFixture.load();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("leads by no field below a person to where they live, whatever the role")
    void livesNowhere(Role role) {
        String fields = places(source.schema().getObjectType("Person"), new TreeSet<>(), DEEPEST);
        String query = "{ person(by: {id: \"%s\"}, asOf: \"2024-06-01\") { name " + fields + " } }";

        if (!MAY_ASK.contains(role)) {
            for (String somebody : List.of(SEAN, VERA)) {
                assertThat(answer(query.formatted(somebody), role))
                        .contains("FORBIDDEN")
                        .doesNotContain("Vera", "New Street", "AA2");
            }
            return;
        }
        assertThat(answer(query.formatted(SEAN), role)).contains("2 New Street", "AA2 2AA");
        assertThat(answer(query.formatted(VERA), role))
                .contains("Vera Hope")
                .doesNotContain("New Street", "AA2", "Old Street", "AA1", "High Street", "AA3", "errors");
    }

    @Test
    @DisplayName("is no start of a network: their node is not opened, and nothing hangs on it")
    void isNoStart() {
        assertThat(answer(
                        "{ network(seeds: [\"" + VERA + "\"], depth: 2, asOf: \"2024-06-01\")"
                                + " { nodes { id expanded notExpanded } edges { type } } }",
                        Role.INVESTIGATOR))
                .contains("\"expanded\":false", "\"notExpanded\":\"VICTIM\"", "\"edges\":[]");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "networkMeasures(SCOPE, measures: [DEGREE, BETWEENNESS]) { edges { node { personId } } columns { personIds } }",
                "communities(SCOPE) { communities { members { personId } } }",
                "brokers(SCOPE, rounds: 20) { brokers { person { id name } } }",
                "keyPlayers(SCOPE, k: 1) { scenarios { people { id name } } }",
                "coOffending(person: \"SEAN\", asOf: \"2024-06-01\") { edges { node { person { id name } } } }",
                "gangs { edges { node { members { person { id name } } } } }"
            })
    @DisplayName("is in no ranking and no measure")
    void isNotRanked(String query) {
        String asked = "{ " + query.replace("SCOPE", SCOPE).replace("SEAN", SEAN) + " }";
        assertThat(answer(asked, Role.ANALYST)).doesNotContain(VERA, "Vera", "errors");
    }

    /** A selection of all that says where somebody is, on any path below a type. */
    private static String places(GraphQLObjectType type, Set<String> above, int depth) {
        if (depth == 0 || !above.add(type.getName())) {
            return "";
        }
        StringBuilder selection = new StringBuilder();
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            if (field.getArguments().stream().anyMatch(VictimsAreNoHubsIT::isRequired)) {
                continue;
            }
            if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType below) {
                String inside = places(below, new TreeSet<>(above), depth - 1);
                selection.append(inside.isEmpty() ? "" : field.getName() + " {" + inside + "} ");
            } else if (field.getName().matches("line|postcode|uprn|lsoa|latitude|longitude|address|value|label")) {
                selection.append(field.getName()).append(' ');
            }
        }
        return selection.toString();
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    private String answer(String query, Role role) {
        Viewer viewer = new Viewer("somebody", Set.of(role), false);
        var request = new DefaultExecutionGraphQlRequest(query, null, null, null, "test", null);
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.put(Viewer.class, viewer))
                        .build());
        return json.writeValueAsString(
                service.execute(request).block().getExecutionResult().toSpecification());
    }
}
