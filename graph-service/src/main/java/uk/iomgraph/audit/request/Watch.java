package uk.iomgraph.audit.request;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.iomgraph.web.ShownObjects;

/** Watches a request that is audited while the engine answers it: what it is to do, and whom its objects are about. */
@Component
@Order(Watch.LAST)
final class Watch extends SimplePerformantInstrumentation implements ShownObjects {

    /** After the limits, so that what they refuse is not taken apart. */
    static final int LAST = Integer.MAX_VALUE;

    private final Events events;

    Watch(Events events) {
        this.events = events;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        Gathered gathered = context.getGraphQLContext().get(Gathered.class);
        if (gathered != null) {
            gathered.begins(Operations.of(context), context.getGraphQLContext());
            events.beforeChange(gathered, context);
        }
        return super.beginExecuteOperation(parameters, state);
    }

    @Override
    public void shown(GraphQLContext context, String type, Object source) {
        Gathered gathered = context.get(Gathered.class);
        if (gathered != null) {
            gathered.shows(Subjects.of(type, source));
            gathered.withholds(type, Subjects.withheldOf(source));
        }
    }
}
