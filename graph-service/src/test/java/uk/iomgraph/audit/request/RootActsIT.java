package uk.iomgraph.audit.request;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import uk.iomgraph.support.GraphTest;

@GraphTest
@DisplayName("The audit trail knows")
class RootActsIT {

    /**
     * Types with an id of a person in them that no row finds people for, and why none is needed: what the asker said, or a part
     * of an object that has a row.
     */
    private static final Set<String> PARTS = Set.of("NetworkNode", "NetworkEdge", "PersonEdge", "GangCohesion");

    @Autowired
    private GraphQlSource source;

    @Test
    @DisplayName("what each root field does with personal data: one without a row fails here")
    void everyRootField() {
        GraphQLSchema schema = source.schema();
        List<String> fields = Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .flatMap(type -> type.getFieldDefinitions().stream())
                .map(GraphQLFieldDefinition::getName)
                .toList();
        assertThat(RootActs.all().keySet()).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    @DisplayName("how to find the people of each type that has a person, or an id of one, in it")
    void everyTypeWithPeople() {
        Set<String> about = new TreeSet<>();
        for (var type : source.schema().getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !isRoot(object)) {
                object.getFieldDefinitions().stream()
                        .filter(field -> isPerson(field) || field.getName().matches(".*[pP]ersonIds?"))
                        .findFirst()
                        .ifPresent(field -> about.add(object.getName()));
            }
        }
        about.removeAll(PARTS);
        assertThat(about).isNotEmpty();
        assertThat(Subjects.types().keySet()).containsAll(about);
    }

    private boolean isRoot(GraphQLObjectType type) {
        return type.getName().equals(source.schema().getQueryType().getName());
    }

    private static boolean isPerson(GraphQLFieldDefinition field) {
        return Set.of("Person", "TiedPerson")
                .contains(GraphQLTypeUtil.unwrapAll(field.getType()).getName());
    }
}
