package uk.iomgraph.purpose;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every field of the schema tells, and for which purposes; read once from its {@code @release} directives. */
final class ReleaseRules {

    private final Map<String, FieldRelease> fields;

    private ReleaseRules(Map<String, FieldRelease> fields) {
        this.fields = Map.copyOf(fields);
    }

    /**
     * Reads them.
     *
     * @throws IllegalStateException if a field has none, or one that contradicts itself
     */
    static ReleaseRules of(GraphQLSchema schema) {
        Map<String, FieldRelease> fields = new HashMap<>();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    FieldRelease release = FieldRelease.of(field, object);
                    fields.put(release.coordinate(), release);
                }
            }
        }
        return new ReleaseRules(fields);
    }

    /** What one field tells; null for what is the engine's own. */
    @Nullable
    FieldRelease of(GraphQLObjectType parent, String field) {
        return fields.get(parent.getName() + "." + field);
    }

    Collection<FieldRelease> all() {
        return fields.values();
    }

    /** What may be seen for a purpose, of all that is about single people. */
    Set<DataCategory> categories(Purpose purpose) {
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        for (FieldRelease field : fields.values()) {
            if (field.own().purposes().contains(purpose)) {
                categories.add(field.own().category());
            }
        }
        return categories;
    }
}
