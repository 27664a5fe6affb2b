package uk.iomgraph.web.schema;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/**
 * Describes the connection and edge types that the framework makes for fields that name a {@code …Connection}; written
 * out in the schema files they would all be the same.
 */
final class ConnectionDescriptions implements TypeDefinitionConfigurer {

    @Override
    public void configure(TypeDefinitionRegistry registry) {
        List<ObjectTypeDefinition> made = registry.getTypes(ObjectTypeDefinition.class).stream()
                .filter(type -> type.getDescription() == null)
                .filter(type ->
                        type.getName().endsWith("Connection") || type.getName().endsWith("Edge"))
                .toList();
        for (ObjectTypeDefinition type : made) {
            registry.remove(type);
            registry.add(described(type));
        }
    }

    private static ObjectTypeDefinition described(ObjectTypeDefinition type) {
        String description = type.getName().endsWith("Connection") ? "A page of a list." : "An entry of a page.";
        List<FieldDefinition> fields = type.getFieldDefinitions().stream()
                .map(field -> field.transform(copy -> copy.description(text(sentence(field.getName())))))
                .toList();
        return type.transform(copy -> copy.description(text(description)).fieldDefinitions(fields));
    }

    private static String sentence(String field) {
        return switch (field) {
            case "edges" -> "The entries of the page, in the order of the list.";
            case "pageInfo" -> "Where the page stands in its list.";
            case "node" -> "The entry itself.";
            case "cursor" -> "Where the entry stands in the list: give it as `after` for what follows.";
            default -> throw new IllegalStateException("A connection has no field " + field);
        };
    }

    private static Description text(String sentence) {
        return new Description(sentence, null, false);
    }
}
