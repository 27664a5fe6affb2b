package uk.iomgraph.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewers;

/** Fixes who asks on the thread that takes the request in: what answers a field may run on another. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ViewerInterceptor implements WebGraphQlInterceptor {

    private final Viewers viewers;

    ViewerInterceptor(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Viewer viewer = viewers.current();
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.put(Viewer.class, viewer))
                        .build());
        return chain.next(request);
    }
}
