package uk.iomgraph.purpose;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.iomgraph.security.Viewers;

/** Puts the purpose that a request proves into its context, or why its token does not count. */
@Component
final class PurposeInterceptor implements WebGraphQlInterceptor {

    private final Purposes purposes;
    private final Viewers viewers;

    PurposeInterceptor(Purposes purposes, Viewers viewers) {
        this.purposes = purposes;
        this.viewers = viewers;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String token = token(request);
        if (token != null) {
            Object found = purposes.check(token, viewers.current());
            request.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(context -> context.put(found.getClass(), found))
                            .build());
        }
        return chain.next(request);
    }

    private static @Nullable String token(WebGraphQlRequest request) {
        String header = request.getHeaders().getFirst(Purposes.HEADER);
        return header == null && request.getAttributes().get(Purposes.ATTRIBUTE) instanceof String kept ? kept : header;
    }
}
