package uk.iomgraph.web.errors;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Turns what a field throws into an error with a code and a sentence. What is not foreseen is opaque, with an id. */
@Component
final class FieldErrors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(FieldErrors.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        Told told = Told.of(exception).orElseGet(() -> otherwise(exception, environment));
        return GraphqlErrorBuilder.newError(environment)
                .message(told.sentence())
                .errorType(told.type())
                .extensions(Map.of("code", told.code()))
                .build();
    }

    private static Told otherwise(Throwable exception, DataFetchingEnvironment environment) {
        if (exception instanceof BindException) {
            return Told.of(
                    ErrorCode.BAD_ARGUMENT,
                    "An argument of '" + environment.getField().getName()
                            + "' has a value that cannot be read; its description says what is expected.");
        }
        String id = environment.getExecutionId().toString();
        LOG.error(
                "Unforeseen fault {} in the field {}",
                id,
                environment.getExecutionStepInfo().getPath(),
                exception);
        return Told.unforeseen(id);
    }
}
