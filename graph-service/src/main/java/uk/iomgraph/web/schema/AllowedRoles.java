package uk.iomgraph.web.schema;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.web.Asking;
import uk.iomgraph.web.errors.Forbidden;

/**
 * Which roles may ask each question: the directive {@code @allow} of every field of Query, Mutation and Subscription.
 * Here is the one place that holds viewers to it, before any code of the field runs. A field without it stops the start.
 */
final class AllowedRoles implements SchemaDirectiveWiring, TypeDefinitionConfigurer {

    static final String DIRECTIVE = "allow";

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    private final Asking asking;

    AllowedRoles(Asking asking) {
        this.asking = asking;
    }

    @Override
    public void configure(TypeDefinitionRegistry registry) {
        Stream<ObjectTypeDefinition> types = Stream.concat(
                registry.getTypes(ObjectTypeDefinition.class).stream(),
                registry.objectTypeExtensions().values().stream().flatMap(Collection::stream));
        List<String> open = new ArrayList<>();
        types.filter(type -> ROOTS.contains(type.getName()))
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> !field.hasDirective(DIRECTIVE))
                        .map(FieldDefinition::getName)
                        .forEach(field -> open.add(type.getName() + "." + field)));
        if (!open.isEmpty()) {
            throw new IllegalStateException(
                    "Who may ask these is not said. Give each an @allow(roles: …): " + String.join(", ", open));
        }
    }

    @Override
    public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
        Collection<?> names =
                environment.getAppliedDirective().getArgument("roles").getValue();
        Set<Role> roles =
                names.stream().map(name -> Role.valueOf(name.toString())).collect(Collectors.toUnmodifiableSet());
        DataFetcher<?> code = environment.getFieldDataFetcher();
        environment.setFieldDataFetcher((DataFetchingEnvironment asked) -> {
            check(asked, roles);
            return code.get(asked);
        });
        return environment.getElement();
    }

    private void check(DataFetchingEnvironment asked, Set<Role> roles) {
        if (asking.viewer(asked).roles().stream().noneMatch(roles::contains)) {
            throw new Forbidden("'" + asked.getField().getName() + "' is for " + told(roles)
                    + ", and your account has no such role.");
        }
    }

    private static String told(Set<Role> roles) {
        List<String> names = roles.stream().sorted().map(Role::name).toList();
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.get(names.size() - 1);
    }
}
