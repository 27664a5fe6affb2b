package uk.iomgraph.web.errors;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns what ends a stream of events into an error with a code and a sentence, like that of any field. */
@Component
final class StreamErrors implements SubscriptionExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(StreamErrors.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception) {
        Told told = Told.of(exception).orElseGet(() -> unforeseen(exception));
        return Mono.just(List.of(GraphqlErrorBuilder.newError()
                .message(told.sentence())
                .errorType(told.type())
                .extensions(Map.of("code", told.code()))
                .build()));
    }

    private static Told unforeseen(Throwable exception) {
        String id = UUID.randomUUID().toString();
        LOG.error("Unforeseen fault {} in a subscription", id, exception);
        return Told.unforeseen(id);
    }
}
