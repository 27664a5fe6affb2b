package uk.iomgraph.web.limits;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import uk.iomgraph.web.Paging;

/**
 * Estimates, before a query runs, how many objects its answer could hold. A field with fields below it costs one, and
 * what is below it once for each entry it can have: {@code first} or {@code maxNodes} where it takes them, the bound of
 * {@code @bounded}, else {@value #UNKNOWN}. The list inside a page is counted at the page's own field. Introspection
 * is free: it reads no data, and the engine has limits of its own for it.
 */
final class QueryCost {

    private static final int UNKNOWN = 10;
    private static final List<String> SIZES = List.of("first", "maxNodes");

    /** Beyond any limit that would be set, and far from overflow. */
    private static final long CEILING = 1_000_000_000L;

    private final GraphQLSchema schema;

    QueryCost(GraphQLSchema schema) {
        this.schema = schema;
    }

    long of(List<ExecutableNormalizedField> fields) {
        return sum(fields, false);
    }

    private long sum(List<ExecutableNormalizedField> fields, boolean counted) {
        long cost = 0;
        for (ExecutableNormalizedField field : fields) {
            cost = Math.min(CEILING, cost + of(field, counted));
        }
        return cost;
    }

    private long of(ExecutableNormalizedField field, boolean counted) {
        if (!field.hasChildren() || field.getFieldName().startsWith("__")) {
            return 0;
        }
        GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).get(0);
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        int size = size(field);
        if (size > 0) {
            return Math.min(CEILING, 1 + size * sum(field.getChildren(), !list));
        }
        int entries = list && !counted ? bound(definition) : 1;
        return Math.min(CEILING, 1 + entries * sum(field.getChildren(), false));
    }

    /** What the query asks for, or the default; a size that the field itself will refuse counts as one. */
    private static int size(ExecutableNormalizedField field) {
        return SIZES.stream()
                .map(name -> field.getResolvedArguments().get(name))
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .map(size -> Math.max(1, size))
                .orElseGet(() -> takesFirst(field) ? Paging.DEFAULT : 0);
    }

    private static boolean takesFirst(ExecutableNormalizedField field) {
        return field.getChildren().stream()
                .anyMatch(child -> child.getFieldName().equals("edges"));
    }

    private static int bound(GraphQLFieldDefinition definition) {
        GraphQLAppliedDirective bounded = definition.getAppliedDirective("bounded");
        if (bounded == null) {
            return UNKNOWN;
        }
        Integer max = bounded.getArgument("max").getValue();
        return max == null ? UNKNOWN : Math.max(1, max);
    }
}
