package uk.iomgraph.web.errors;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import uk.iomgraph.graph.GraphTimeout;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.EntityId;

/** Turns what a field throws into an error with a code and a sentence. What is not foreseen is opaque, with an id. */
@Component
final class FieldErrors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(FieldErrors.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        BadQuestion question = badQuestion(exception);
        if (question != null) {
            boolean missing = question.fault() == BadQuestion.Fault.NOT_FOUND;
            return error(environment, question.fault().name(), question.getMessage())
                    .errorType(missing ? ErrorType.NOT_FOUND : ErrorType.BAD_REQUEST)
                    .build();
        }
        if (exception instanceof GraphUnavailable) {
            return error(environment, ErrorCode.SERVICE_UNAVAILABLE, exception.getMessage());
        }
        if (exception instanceof GraphTimeout) {
            return error(environment, ErrorCode.TIMEOUT, exception.getMessage());
        }
        if (exception instanceof LimitExceeded limit) {
            return error(environment, limit.code(), limit.getMessage());
        }
        String malformed = malformedId(exception);
        if (malformed != null) {
            return error(environment, ErrorCode.BAD_ARGUMENT, malformed + ".");
        }
        if (exception instanceof BindException) {
            return error(
                    environment,
                    ErrorCode.BAD_ARGUMENT,
                    "An argument of '" + environment.getField().getName()
                            + "' has a value that cannot be read; its description says what is expected.");
        }
        return unforeseen(exception, environment);
    }

    private static GraphQLError unforeseen(Throwable exception, DataFetchingEnvironment environment) {
        String id = environment.getExecutionId().toString();
        LOG.error(
                "Unforeseen fault {} in the field {}",
                id,
                environment.getExecutionStepInfo().getPath(),
                exception);
        return error(
                environment,
                ErrorCode.INTERNAL_ERROR,
                "This is a fault of the service. Quote " + id + " to report it.");
    }

    /** What a feature finds wrong with a question, or an input of it when it is put together. */
    private static @Nullable BadQuestion badQuestion(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadQuestion question) {
                return question;
            }
        }
        return null;
    }

    /** What an {@link EntityId} said of an argument that is none; other illegal arguments are faults of this service. */
    private static @Nullable String malformedId(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            StackTraceElement[] trace = cause.getStackTrace();
            if (cause instanceof IllegalArgumentException
                    && trace.length > 0
                    && trace[0].getClassName().equals(EntityId.class.getName())) {
                return cause.getMessage();
            }
        }
        return null;
    }

    private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, @Nullable String sentence) {
        return error(environment, code.name(), sentence)
                .errorType(code.classification())
                .build();
    }

    private static GraphqlErrorBuilder<?> error(
            DataFetchingEnvironment environment, String code, @Nullable String sentence) {
        return GraphqlErrorBuilder.newError(environment)
                .message(sentence == null ? code : sentence)
                .extensions(Map.of("code", code));
    }
}
