package uk.iomgraph.audit.request;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.iomgraph.audit.AuditEvent;
import uk.iomgraph.audit.AuditTrail;
import uk.iomgraph.audit.AuditUnavailable;
import uk.iomgraph.audit.request.Events.Asked;
import uk.iomgraph.security.Viewers;
import uk.iomgraph.web.errors.ErrorCode;
import uk.iomgraph.web.errors.LimitExceeded;

/**
 * Lets no answer of GraphQL out, refusals and the events of streams included, before its event is on disk. It stands just
 * inside what settles who asks, and outside of all that can answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class AuditInterceptor implements WebGraphQlInterceptor {

    private final AuditTrail trail;
    private final Events events;
    private final Viewers viewers;

    AuditInterceptor(AuditTrail trail, Events events, Viewers viewers) {
        this.trail = trail;
        this.events = events;
        this.viewers = viewers;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (trail.downSince() != null) {
            trail.refuse();
            return Mono.just(refusal(request));
        }
        Gathered gathered = new Gathered();
        Asked asked = Asked.of(viewers.current(), request.getOperationName(), request.getDocument());
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(
                        context -> context.put(Gathered.class, gathered).put(Asked.class, asked))
                .build());
        return chain.next(request)
                .map(response -> released(request, response, asked, gathered))
                .onErrorResume(fault -> failed(request, fault, asked, gathered));
    }

    private WebGraphQlResponse released(
            WebGraphQlRequest request, WebGraphQlResponse response, Asked asked, Gathered gathered) {
        Object data = response.getData();
        if (data instanceof Publisher<?> stream) {
            return response.transform(copy -> copy.data(audited(stream, asked, gathered)));
        }
        try {
            trail.keep(events.of(asked, gathered, response.getExecutionResult()));
            AuditedRequest.mark();
            return response;
        } catch (AuditUnavailable e) {
            return refusal(request);
        }
    }

    private Mono<WebGraphQlResponse> failed(
            WebGraphQlRequest request, Throwable fault, Asked asked, Gathered gathered) {
        try {
            trail.keep(events.failed(asked, gathered));
            AuditedRequest.mark();
            return Mono.error(fault);
        } catch (AuditUnavailable e) {
            return Mono.just(refusal(request));
        }
    }

    /** An event whose keeping fails ends the stream, with the reason as its last one. */
    private Flux<ExecutionResult> audited(Publisher<?> stream, Asked asked, Gathered gathered) {
        AuditedRequest.mark();
        return Flux.from(stream)
                .cast(ExecutionResult.class)
                .concatMap(
                        event -> Mono.fromFuture(trail.submit(events.of(asked, gathered, event)))
                                .thenReturn(event),
                        1)
                .onErrorResume(fault -> ended(fault, asked, gathered));
    }

    /** What ends a stream is told to the asker as its last event, by whoever sends it. */
    private Mono<ExecutionResult> ended(Throwable fault, Asked asked, Gathered gathered) {
        if (fault instanceof AuditUnavailable) {
            return Mono.just(result());
        }
        AuditEvent event = fault instanceof SubscriptionPublisherException told
                ? events.of(asked, gathered, result(told.getErrors()))
                : events.failed(asked, gathered);
        return Mono.fromFuture(trail.submit(event))
                .then(Mono.<ExecutionResult>error(fault))
                .onErrorResume(AuditUnavailable.class, e -> Mono.just(result()));
    }

    private static ExecutionResult result() {
        return result(List.of(new LimitExceeded(ErrorCode.AUDIT_UNAVAILABLE, AuditUnavailable.SENTENCE)));
    }

    private static ExecutionResult result(List<GraphQLError> errors) {
        return ExecutionResult.newExecutionResult().errors(errors).build();
    }

    private static WebGraphQlResponse refusal(WebGraphQlRequest request) {
        AuditedRequest.mark();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result()));
    }
}
