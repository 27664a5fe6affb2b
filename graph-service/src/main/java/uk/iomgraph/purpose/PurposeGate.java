package uk.iomgraph.purpose;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.purpose.PurposeRefused.Code;
import uk.iomgraph.security.StatedPurpose;
import uk.iomgraph.security.TouchedCategories;

/**
 * The one place where an operation is refused for want of a purpose: before it runs, whether it came over HTTP or from
 * inside. What an operation asks for is worked out once for each text and purpose.
 */
@Component
final class PurposeGate extends SimplePerformantInstrumentation {

    /** Keyed by the parsed operation itself, which is kept parsed elsewhere: what is forgotten there is forgotten here. */
    private final Cache<OperationDefinition, Map<Optional<Purpose>, Decision>> decisions =
            Caffeine.newBuilder().weakKeys().build();

    private final ReleaseBook book;
    private final Clock clock;

    PurposeGate(ReleaseBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        GraphQLContext context = execution.getGraphQLContext();
        StatedPurpose stated = context.get(StatedPurpose.class);
        boolean ended = stated != null && !clock.instant().isBefore(stated.expires());
        Purpose purpose = stated == null || ended ? null : Purpose.valueOf(stated.purpose());
        Decision decision = decision(execution, purpose);
        if (purpose == null && !decision.needing().isEmpty()) {
            throw new PurposeRefused(
                    ended ? Code.PURPOSE_EXPIRED : code(context.get(TokenFault.class)), decision.needing());
        }
        if (!decision.refused().isEmpty()) {
            throw new PurposeRefused(Code.PURPOSE_NOT_ALLOWED, decision.refused());
        }
        context.put(TouchedCategories.class, decision.touched());
        return super.beginExecuteOperation(parameters, state);
    }

    private Decision decision(ExecutionContext execution, @Nullable Purpose purpose) {
        return decisions
                .get(execution.getOperationDefinition(), operation -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        Optional.ofNullable(purpose),
                        key -> new OperationWalk(
                                        book.rules(),
                                        execution.getGraphQLSchema(),
                                        execution.getFragmentsByName(),
                                        purpose)
                                .decide(execution.getOperationDefinition()));
    }

    private static Code code(@Nullable TokenFault fault) {
        if (fault == null) {
            return Code.PURPOSE_REQUIRED;
        }
        return fault == TokenFault.EXPIRED ? Code.PURPOSE_EXPIRED : Code.PURPOSE_NOT_ALLOWED;
    }
}
