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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.purpose.PurposeRefused.Code;
import uk.iomgraph.security.StatedPurpose;
import uk.iomgraph.security.TouchedCategories;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewers;

/**
 * The one place where an operation is refused for want of a purpose: before it runs, whether it came over HTTP or from
 * inside. What an operation asks for is worked out once for each text and purpose, and what is agreed.
 */
@Component
final class PurposeGate extends SimplePerformantInstrumentation {

    /** Keyed by the parsed operation itself, which is kept parsed elsewhere: what is forgotten there is forgotten here. */
    private final Cache<OperationDefinition, Map<Allowance, Decision>> decisions =
            Caffeine.newBuilder().weakKeys().build();

    private final ReleaseBook book;
    private final Agreements agreements;
    private final Viewers viewers;
    private final Clock clock;

    PurposeGate(ReleaseBook book, Agreements agreements, Viewers viewers, Clock clock) {
        this.book = book;
        this.agreements = agreements;
        this.viewers = viewers;
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
        Viewer fixed = context.get(Viewer.class);
        Viewer viewer = fixed == null ? viewers.current() : fixed;
        Allowance allowance = new Allowance(purpose, agreements.of(viewer, purpose));
        Decision decision = decision(execution, allowance);
        if (purpose == null && !decision.needing().isEmpty()) {
            throw new PurposeRefused(
                    ended ? Code.PURPOSE_EXPIRED : code(context.get(TokenFault.class)), decision.needing());
        }
        if (!decision.refused().isEmpty()) {
            throw new PurposeRefused(Code.PURPOSE_NOT_ALLOWED, decision.refused());
        }
        if (!decision.unagreed().isEmpty()) {
            throw new PurposeRefused(Code.AGREEMENT_REQUIRED, decision.unagreed());
        }
        context.put(Allowance.class, allowance);
        context.put(TouchedCategories.class, decision.touched());
        return super.beginExecuteOperation(parameters, state);
    }

    private Decision decision(ExecutionContext execution, Allowance allowance) {
        return decisions
                .get(execution.getOperationDefinition(), operation -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        allowance,
                        any -> new OperationWalk(
                                        book.rules(),
                                        execution.getGraphQLSchema(),
                                        execution.getFragmentsByName(),
                                        allowance)
                                .decide(execution.getOperationDefinition()));
    }

    private static Code code(@Nullable TokenFault fault) {
        if (fault == null) {
            return Code.PURPOSE_REQUIRED;
        }
        return fault == TokenFault.EXPIRED ? Code.PURPOSE_EXPIRED : Code.PURPOSE_NOT_ALLOWED;
    }
}
