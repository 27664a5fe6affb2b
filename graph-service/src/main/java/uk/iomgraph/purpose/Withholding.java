package uk.iomgraph.purpose;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.kernel.WithheldCode;

/**
 * Puts null in the place of single fields that a purpose does not allow, where the object has a list that says so, and the
 * entry into the list. Done while the schema is made, so that other fields cost nothing.
 */
final class Withholding extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLObjectType parent && FieldRelease.lists(parent)) {
            GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            DataFetcher<?> fetcher = registry.getDataFetcher(FieldCoordinates.coordinates(parent, field), field);
            DataFetcher<?> withholding = withholding(field, parent, fetcher);
            if (withholding != null) {
                registry.dataFetcher(FieldCoordinates.coordinates(parent, field), withholding);
            }
        }
        return TraversalControl.CONTINUE;
    }

    private static @Nullable DataFetcher<?> withholding(
            GraphQLFieldDefinition field, GraphQLObjectType parent, DataFetcher<?> fetcher) {
        if (field.getName().equals(FieldRelease.LIST)) {
            List<FieldRelease> others = parent.getFieldDefinitions().stream()
                    .map(other -> FieldRelease.of(other, parent))
                    .filter(other -> isWithheld(other, parent))
                    .toList();
            return others.isEmpty()
                    ? null
                    : like(fetcher, environment -> told(fetcher.get(environment), others, environment));
        }
        FieldRelease release = FieldRelease.of(field, parent);
        return isWithheld(release, parent)
                ? like(fetcher, environment -> allowed(release, environment) ? fetcher.get(environment) : null)
                : null;
    }

    /** Whether some purpose shows the object and withholds the field. */
    private static boolean isWithheld(FieldRelease field, GraphQLObjectType parent) {
        return field.canBeWithheld() && field.isNarrowerThan(Release.of(parent));
    }

    /** What is only read off an object stays known as such, so that it is measured and decorated no more than before. */
    private static DataFetcher<?> like(DataFetcher<?> fetcher, DataFetcher<?> wrapped) {
        return fetcher instanceof TrivialDataFetcher<?> ? (TrivialDataFetcher<?>) wrapped::get : wrapped;
    }

    private static boolean allowed(FieldRelease release, DataFetchingEnvironment environment) {
        Allowance allowance = environment.getGraphQlContext().get(Allowance.class);
        return allowance != null && allowance.purpose() != null && allowance.allows(release);
    }

    private static WithheldCode code(FieldRelease release, DataFetchingEnvironment environment) {
        Allowance allowance = environment.getGraphQlContext().get(Allowance.class);
        return allowance == null || !allowance.isForPurpose(release) ? WithheldCode.PURPOSE : WithheldCode.AGREEMENT;
    }

    private static @Nullable Object told(
            @Nullable Object list, List<FieldRelease> others, DataFetchingEnvironment environment) {
        if (list instanceof CompletionStage<?> later) {
            return later.thenApply(now -> told(now, others, environment));
        }
        if (!(list instanceof List<?> entries)) {
            return list;
        }
        List<Object> all = new ArrayList<>(entries);
        for (FieldRelease other : others) {
            String name = other.coordinate().substring(other.coordinate().indexOf('.') + 1);
            boolean known = entries.stream()
                    .anyMatch(entry -> entry instanceof Withheld withheld
                            && withheld.field().equals(name));
            if (!known && !allowed(other, environment)) {
                all.add(Withheld.of(name, code(other, environment)));
            }
        }
        return all;
    }
}
