package uk.iomgraph.web.schema;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.AssertException;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Keeps the queries asked lately, parsed and validated; bounded by their length, and only those that are valid. */
@Component
final class ParsedDocuments implements PreparsedDocumentProvider {

    /** A character of a query takes about fifteen bytes once it is parsed. */
    private static final long CHARACTERS = 1_000_000;

    private final Cache<String, PreparsedDocumentEntry> entries = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String query, PreparsedDocumentEntry entry) -> query.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry entry = entries.getIfPresent(input.getQuery());
        if (entry == null) {
            entry = parsed(input, parseAndValidate);
            if (!entry.hasErrors()) {
                entries.put(input.getQuery(), entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }

    /**
     * The engine's own check of subscriptions falls over a condition that is null or left out, where that of queries refuses
     * it.
     */
    private static PreparsedDocumentEntry parsed(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        try {
            return parseAndValidate.apply(input);
        } catch (NullPointerException | AssertException e) {
            return new PreparsedDocumentEntry(GraphqlErrorBuilder.newError()
                    .errorType(ErrorType.ValidationError)
                    .message("@include and @skip need a condition, if, that is true or false.")
                    .build());
        }
    }
}
