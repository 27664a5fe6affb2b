package uk.iomgraph.web.limits;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.normalized.ExecutableNormalizedField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.iomgraph.web.errors.ErrorCode;
import uk.iomgraph.web.errors.LimitExceeded;

/**
 * Refuses queries that are too deep or too costly before they run, and says in the answer what a query cost. It comes before
 * all that spreads the query's fragments out, which only it can do without harm.
 */
@Component
@Order(0)
final class QueryLimits extends SimplePerformantInstrumentation {

    private static final String COST = "cost";
    private static final int MOST_SELECTIONS = 10_000;

    private final ApiSettings settings;

    QueryLimits(ApiSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        if (Expansion.of(context.getOperationDefinition(), context.getFragmentsByName()) > MOST_SELECTIONS) {
            throw new LimitExceeded(
                    ErrorCode.TOO_COSTLY,
                    "The query has more than " + MOST_SELECTIONS + " selections, its fragments spread out."
                            + " Ask in several queries.");
        }
        List<ExecutableNormalizedField> fields =
                context.getNormalizedQueryTree().get().getTopLevelFields();
        int depth = depth(fields);
        if (depth > settings.maxDepth()) {
            throw new LimitExceeded(
                    ErrorCode.TOO_DEEP,
                    "The query is " + depth + " levels deep and may be " + settings.maxDepth()
                            + ". Ask in two queries, the second with the ids from the first.");
        }
        long cost = new QueryCost(context.getGraphQLSchema()).of(fields);
        if (cost > settings.maxCost()) {
            throw new LimitExceeded(
                    ErrorCode.TOO_COSTLY,
                    "The answer could hold " + cost + " objects and may hold " + settings.maxCost()
                            + ". Ask for smaller pages, or for fewer lists inside lists.");
        }
        context.getGraphQLContext().put(QueryLimits.class, cost);
        return super.beginExecuteOperation(parameters, state);
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
        Long cost = context.get(QueryLimits.class);
        return CompletableFuture.completedFuture(
                cost == null
                        ? result
                        : result.transform(answer -> answer.extensions(with(result.getExtensions(), cost))));
    }

    /** What refuses an operation may have left a map that takes nothing more. */
    private static Map<Object, Object> with(@Nullable Map<Object, Object> extensions, long cost) {
        Map<Object, Object> extended = new LinkedHashMap<>(extensions == null ? Map.of() : extensions);
        extended.put(COST, cost);
        return extended;
    }

    private static int depth(List<ExecutableNormalizedField> fields) {
        int depth = 0;
        for (ExecutableNormalizedField field : fields) {
            if (!field.getFieldName().startsWith("__")) {
                depth = Math.max(depth, 1 + depth(field.getChildren()));
            }
        }
        return depth;
    }
}
