package uk.iomgraph.web;

import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;

/**
 * Hands controllers of root fields the {@link Moment} of the question, from the field's {@code asOf} and {@code knownAt}
 * arguments. Fields further down take it from their source, and “now” is one instant for all of a query, so that one answer
 * never mixes two moments.
 */
@Component
final class MomentArgument implements HandlerMethodArgumentResolver {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private static final String NOW = MomentArgument.class.getName() + ".now";

    private final Clock clock;

    MomentArgument(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        LocalDate asOf = environment.getArgument("asOf");
        Instant knownAt = environment.getArgument("knownAt");
        Instant now = now(environment);
        if (asOf != null && (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST))) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'asOf' must be a date from 1900 to 2200.");
        }
        if (knownAt != null && knownAt.isAfter(now)) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT, "'knownAt' is in the future: nobody knows yet what will be known.");
        }
        return new Moment(asOf == null ? LocalDate.now(clock) : asOf, knownAt == null ? now : knownAt);
    }

    private Instant now(DataFetchingEnvironment environment) {
        if (environment.getOperationDefinition().getOperation() != Operation.QUERY) {
            // A mutation must see what the one before it has done.
            return clock.instant();
        }
        return environment.getGraphQlContext().computeIfAbsent(NOW, key -> clock.instant());
    }
}
