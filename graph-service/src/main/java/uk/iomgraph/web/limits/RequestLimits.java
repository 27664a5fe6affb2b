package uk.iomgraph.web.limits;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.iomgraph.web.errors.EngineErrors;
import uk.iomgraph.web.errors.ErrorCode;
import uk.iomgraph.web.errors.LimitExceeded;

/**
 * Stands between HTTP and the engine: refuses texts that need not even be parsed, and sees to it that every error that
 * goes out has a code.
 */
@Component
final class RequestLimits implements WebGraphQlInterceptor {

    private final ApiSettings settings;
    private final EventStreams streams;
    private final ParserOptions parsing;

    RequestLimits(ApiSettings settings, EventStreams streams) {
        this.settings = settings;
        this.streams = streams;
        this.parsing = ParserOptions.getDefaultOperationParserOptions()
                .transform(options ->
                        options.maxCharacters(settings.maxCharacters()).maxTokens(settings.maxTokens()));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return limited(request, chain)
                .map(response -> EventStreams.isTaken(request) ? EventStreams.ofEvents(response) : response);
    }

    private Mono<WebGraphQlResponse> limited(WebGraphQlRequest request, Chain chain) {
        String query = request.getDocument();
        if (query.length() > settings.maxCharacters()) {
            return Mono.just(refusal(
                    request,
                    ErrorCode.TOO_LARGE,
                    "The text of the query has " + query.length() + " characters and may have "
                            + settings.maxCharacters() + ". Use variables and fragments."));
        }
        // Twice, since inline fragments have braces too; QueryLimits counts exactly, once the text is known to be
        // valid.
        if (Nesting.of(query) > 2 * settings.maxDepth() + 1) {
            return Mono.just(refusal(
                    request,
                    ErrorCode.TOO_DEEP,
                    "The query is more than " + settings.maxDepth()
                            + " levels deep. Ask in two queries, the second with the ids from the first."));
        }
        // One language for all sentences, so that the same fault always has the same one.
        request.configureExecutionInput((input, builder) -> builder.locale(Locale.ENGLISH)
                .graphQLContext(Map.of(ParserOptions.class, parsing))
                .build());
        return chain.next(request).map(response -> answer(request, response));
    }

    private WebGraphQlResponse answer(WebGraphQlRequest request, WebGraphQlResponse response) {
        Object data = response.getData();
        if (!(data instanceof Publisher<?> events)) {
            return coded(response);
        }
        return EventStreams.isTaken(request)
                ? response.transform(copy -> copy.data(streams.limited(events)))
                : refusal(request, ErrorCode.NOT_ACCEPTABLE, EventStreams.HOW_TO_ASK);
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return errors.isEmpty()
                ? response
                : response.transform(copy ->
                        copy.errors(errors.stream().map(EngineErrors::coded).toList()));
    }

    private static WebGraphQlResponse refusal(WebGraphQlRequest request, ErrorCode code, String sentence) {
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .addError(new LimitExceeded(code, sentence))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
