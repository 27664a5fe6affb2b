package uk.iomgraph.web.limits;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.web.errors.ErrorCode;
import uk.iomgraph.web.errors.LimitExceeded;

/**
 * Ends a request that runs longer than {@code iom.api.timeout}. Fields begin on the request's own thread, so the clock
 * is looked at before each one; how long a single one can take is bounded by {@code iom.graph.read-timeout}.
 */
@Component
final class Deadline extends SimplePerformantInstrumentation {

    private final ApiSettings settings;

    Deadline(ApiSettings settings) {
        this.settings = settings;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Started(System.nanoTime());
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        if (parameters.isTrivialDataFetcher()
                || endsOtherwise(parameters)
                || !(state instanceof Started started)
                || System.nanoTime() - started.nanos() < settings.timeout().toNanos()) {
            return fetcher;
        }
        // Nothing else cancels a request; the engine ends it at the next field and EngineErrors names the reason.
        parameters.getExecutionContext().getExecutionInput().cancel();
        return environment -> {
            throw new LimitExceeded(ErrorCode.TIMEOUT, sentence());
        };
    }

    /**
     * What a mutation has done is done: its payload is answered however late it is, or the asker would do it again. A stream
     * of events goes on after its start, and has a length of its own.
     */
    private static boolean endsOtherwise(InstrumentationFieldFetchParameters parameters) {
        boolean query =
                parameters.getExecutionContext().getOperationDefinition().getOperation() == Operation.QUERY;
        return !query && parameters.getExecutionStepInfo().getPath().getLevel() > 1;
    }

    private String sentence() {
        return "The answer took longer than "
                + TimeUnit.NANOSECONDS.toSeconds(settings.timeout().toNanos())
                + " seconds. Ask for less, or in several queries.";
    }

    private record Started(long nanos) implements InstrumentationState {}
}
