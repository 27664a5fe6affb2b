package uk.iomgraph.tie;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Selects all there is below a field, so many objects deep; pages count as the lists they are. Left out are cursors, which
 * are encrypted anew each time, the instant of the question, how long an answer took, and what has an
 * argument that must be given. A person below something else is only named: the fields of people are walked from their own,
 * and what they are tied by is not held to the grade that something else is asked for.
 */
final class FullSelection {

    private static final int DEPTH = 3;
    private static final Set<String> LEFT_OUT =
            Set.of("cursor", "pageInfo", "knownAt", "projectionMilliseconds", "measuringMilliseconds", "milliseconds");

    private final BiPredicate<GraphQLObjectType, GraphQLFieldDefinition> asked;

    private FullSelection(BiPredicate<GraphQLObjectType, GraphQLFieldDefinition> asked) {
        this.asked = asked;
    }

    /** In curly brackets; empty for a field that is no object. */
    static String of(GraphQLFieldDefinition field) {
        return of(field, (type, below) -> true);
    }

    /** The same without the fields below that are not to be asked. */
    static String of(GraphQLFieldDefinition field, BiPredicate<GraphQLObjectType, GraphQLFieldDefinition> asked) {
        String selection = new FullSelection(asked).of(field, DEPTH);
        return selection == null ? " { __typename }" : selection;
    }

    /** Null where nothing is left to select. */
    private @Nullable String of(GraphQLFieldDefinition field, int depth) {
        GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
        if (!(type instanceof GraphQLObjectType object)) {
            return "";
        }
        if (type.getName().equals("Person") && depth < DEPTH) {
            return " { id name }";
        }
        boolean page = type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
        if (depth == 0 && !page) {
            return null;
        }
        StringBuilder fields = new StringBuilder();
        for (GraphQLFieldDefinition below : object.getFieldDefinitions()) {
            if (!asked.test(object, below)) {
                continue;
            }
            boolean demands = below.getArguments().stream()
                    .anyMatch(argument ->
                            GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue());
            String selection =
                    demands || LEFT_OUT.contains(below.getName()) ? null : of(below, page ? depth : depth - 1);
            if (selection != null) {
                fields.append(' ').append(below.getName()).append(selection);
            }
        }
        return fields.isEmpty() ? null : " {" + fields + " }";
    }
}
