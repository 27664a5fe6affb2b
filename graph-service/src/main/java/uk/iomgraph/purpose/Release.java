package uk.iomgraph.purpose;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the schema declares of a field or type with {@code @release}.
 *
 * @param category what is told
 * @param purposes for which it may be seen; empty where no purpose is needed
 */
record Release(DataCategory category, Set<Purpose> purposes) {

    private static final String DIRECTIVE = "release";

    Release {
        purposes = Set.copyOf(purposes);
        if (category.isPersonal() == purposes.isEmpty()) {
            throw new IllegalStateException(
                    "What is about single people has purposes, and nothing else has: see " + category);
        }
    }

    boolean needsPurpose() {
        return !purposes.isEmpty();
    }

    boolean allows(Purpose purpose) {
        return purposes.isEmpty() || purposes.contains(purpose);
    }

    /**
     * What a field declares, or else its type.
     *
     * @throws IllegalStateException if neither declares anything
     */
    static Release of(GraphQLFieldDefinition field, GraphQLObjectType parent) {
        Release own = declared(field);
        return own == null ? of(parent) : own;
    }

    /**
     * What a type declares; for a page, what the entries do.
     *
     * @throws IllegalStateException if it declares nothing
     */
    static Release of(GraphQLObjectType type) {
        Release own = declared(type);
        if (own != null) {
            return own;
        }
        return Stream.of("edges", "node")
                .map(type::getFieldDefinition)
                .filter(field -> field != null)
                .map(field -> GraphQLTypeUtil.unwrapAll(field.getType()))
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .map(Release::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The type " + type.getName()
                        + " does not say with @release what its fields tell, and for which purposes"));
    }

    private static @Nullable Release declared(GraphQLDirectiveContainer element) {
        GraphQLAppliedDirective release = element.getAppliedDirective(DIRECTIVE);
        if (release == null) {
            return null;
        }
        String category = release.getArgument("category").getValue();
        List<String> purposes = release.getArgument("purposes").getValue();
        Set<Purpose> allowed = EnumSet.noneOf(Purpose.class);
        purposes.forEach(purpose -> allowed.add(Purpose.valueOf(purpose)));
        return new Release(DataCategory.valueOf(category), allowed);
    }
}
