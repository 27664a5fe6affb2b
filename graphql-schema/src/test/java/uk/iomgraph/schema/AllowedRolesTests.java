package uk.iomgraph.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schema says whose job a question is")
class AllowedRolesTests {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    private final TypeDefinitionRegistry registry = SchemaFiles.registry();
    private final Map<String, List<FieldDefinition>> fields = fields();

    AllowedRolesTests() throws IOException {}

    @Test
    @DisplayName("for every field of Query, Mutation and Subscription, once and not for nobody")
    void everyRootField() {
        for (String root : ROOTS) {
            assertThat(fields.get(root))
                    .isNotEmpty()
                    .allSatisfy(field -> assertThat(roles(field))
                            .as(root + "." + field.getName())
                            .isNotEmpty()
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    @DisplayName("and leads a board from no question to a person, nor to what is about one")
    void boardReachesNobody() {
        List<String> reached = new ArrayList<>();
        Deque<String> paths = new ArrayDeque<>(ROOTS);
        Set<String> seen = new HashSet<>(ROOTS);
        while (!paths.isEmpty()) {
            String path = paths.remove();
            String type = path.substring(path.lastIndexOf(' ') + 1);
            if (Set.of("Person", "SharedPerson", "Gap", "Handover", "CrossBorderLink")
                    .contains(type)) {
                reached.add(path);
            }
            for (FieldDefinition field : fields.getOrDefault(type, List.of())) {
                boolean open = field.hasDirective("allow") ? roles(field).contains("BOARD") : !ROOTS.contains(type);
                for (String next : members(SchemaFiles.name(field.getType()))) {
                    if (open && seen.add(next)) {
                        paths.add(path + "." + field.getName() + " " + next);
                    }
                }
            }
        }
        assertThat(reached).isEmpty();
    }

    private List<String> members(String type) {
        return registry.getTypeOrNull(type) instanceof UnionTypeDefinition union
                ? union.getMemberTypes().stream().map(SchemaFiles::name).toList()
                : List.of(type);
    }

    private static List<String> roles(FieldDefinition field) {
        List<Directive> allowed = field.getDirectives("allow");
        assertThat(allowed).as(field.getName()).hasSize(1);
        return ((ArrayValue) allowed.get(0).getArgument("roles").getValue())
                .getValues().stream()
                        .map(value -> ((EnumValue) value).getName())
                        .toList();
    }

    private Map<String, List<FieldDefinition>> fields() {
        return SchemaFiles.objects(registry).stream()
                .collect(Collectors.groupingBy(
                        ObjectTypeDefinition::getName,
                        TreeMap::new,
                        Collectors.flatMapping(type -> type.getFieldDefinitions().stream(), Collectors.toList())));
    }
}
