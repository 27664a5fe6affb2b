package uk.iomgraph.web.schema;

import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import uk.iomgraph.web.ShownObjects;

/**
 * Asks all instrumentations about a request and the fields that run code, and none about fields that are only read off
 * an object: a network has thousands of those, and to ask each time costs more than to read them. Of objects, which are
 * fewer, only those are told who want to know what is shown.
 */
final class RequestInstrumentation extends ChainedInstrumentation {

    private final List<ShownObjects> watching;

    RequestInstrumentation(List<Instrumentation> instrumentations, List<ShownObjects> watching) {
        super(instrumentations);
        this.watching = List.copyOf(watching);
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        return parameters.isTrivialDataFetcher() ? fetcher : super.instrumentDataFetcher(fetcher, parameters, state);
    }

    @Override
    public ExecutionStrategyInstrumentationContext beginExecutionStrategy(
            InstrumentationExecutionStrategyParameters parameters, InstrumentationState state) {
        return ExecutionStrategyInstrumentationContext.NOOP;
    }

    @Override
    public ExecuteObjectInstrumentationContext beginExecuteObject(
            InstrumentationExecutionStrategyParameters parameters, InstrumentationState state) {
        ExecutionStrategyParameters object = parameters.getExecutionStrategyParameters();
        Object source = object.getSource();
        if (source != null
                && object.getExecutionStepInfo().getUnwrappedNonNullType() instanceof GraphQLObjectType type) {
            for (ShownObjects watcher : watching) {
                watcher.shown(parameters.getExecutionContext().getGraphQLContext(), type.getName(), source);
            }
        }
        return ExecuteObjectInstrumentationContext.NOOP;
    }

    @Override
    public InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        return FieldFetchingInstrumentationContext.NOOP;
    }

    @Override
    public InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<Object> beginFieldListCompletion(
            InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }
}
