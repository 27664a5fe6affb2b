package uk.iomgraph.web.limits;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.iomgraph.web.errors.EngineErrors;
import uk.iomgraph.web.errors.ErrorCode;
import uk.iomgraph.web.errors.LimitExceeded;

/**
 * The events of subscriptions on their way out: how many streams may be open and how long, and that errors in them have a code
 * as everywhere. A stream that must end says why in its last event.
 */
@Component
final class EventStreams {

    static final String HOW_TO_ASK =
            "A subscription is answered with a stream of events: ask with 'Accept: text/event-stream'.";

    private final ApiSettings settings;
    private final AtomicInteger open = new AtomicInteger();

    EventStreams(ApiSettings settings) {
        this.settings = settings;
    }

    /** Whether the asker takes events, and nothing that would go first: where JSON is taken too, that is what is sent. */
    static boolean isTaken(WebGraphQlRequest request) {
        List<MediaType> accepted = request.getHeaders().getAccept();
        return accepted.stream().anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype)
                && accepted.stream().noneMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
    }

    /** The same answer as a stream: what is no subscription, or was refused, is its only event. */
    static WebGraphQlResponse ofEvents(WebGraphQlResponse response) {
        Object data = response.getData();
        return data instanceof Publisher<?>
                ? response
                : response.transform(copy -> copy.data(Flux.just(response.getExecutionResult())));
    }

    /** The same events within the limits. */
    Flux<ExecutionResult> limited(Publisher<?> events) {
        return Flux.defer(() -> {
            if (open.incrementAndGet() > settings.streams()) {
                open.decrementAndGet();
                return Flux.just(fault(
                        ErrorCode.TOO_BUSY,
                        "As many subscriptions are open as may be. Close one, or ask by a query from time to time."));
            }
            return Flux.from(events)
                    .cast(ExecutionResult.class)
                    .map(EventStreams::coded)
                    .takeUntilOther(end(settings.streamTimeout()))
                    .onErrorResume(LimitExceeded.class, limit -> Flux.just(fault(limit)))
                    .doFinally(ended -> open.decrementAndGet());
        });
    }

    private static Mono<Void> end(Duration after) {
        return Mono.delay(after)
                .then(Mono.error(() -> new LimitExceeded(
                        ErrorCode.TIMEOUT,
                        "The subscription has lasted as long as it may. What it was about goes on; subscribe again.")));
    }

    private static ExecutionResult coded(ExecutionResult event) {
        List<GraphQLError> errors = event.getErrors();
        return errors.isEmpty()
                ? event
                : event.transform(copy ->
                        copy.errors(errors.stream().map(EngineErrors::coded).toList()));
    }

    private static ExecutionResult fault(ErrorCode code, String sentence) {
        return fault(new LimitExceeded(code, sentence));
    }

    private static ExecutionResult fault(LimitExceeded limit) {
        return ExecutionResult.newExecutionResult().addError(limit).build();
    }
}
