package uk.iomgraph.web.errors;

import graphql.ErrorClassification;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import uk.iomgraph.graph.GraphTimeout;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.EntityId;

/**
 * What is told of an exception that is foreseen, wherever it comes up.
 *
 * @param code for programs
 * @param type the class of the error, in the framework's own terms
 * @param sentence for people
 */
record Told(String code, ErrorClassification type, String sentence) {

    static Optional<Told> of(Throwable exception) {
        BadQuestion question = badQuestion(exception);
        if (question != null) {
            boolean missing = question.fault() == BadQuestion.Fault.NOT_FOUND;
            return Optional.of(new Told(
                    question.fault().name(),
                    missing ? ErrorType.NOT_FOUND : ErrorType.BAD_REQUEST,
                    String.valueOf(question.getMessage())));
        }
        if (exception instanceof GraphUnavailable) {
            return Optional.of(of(ErrorCode.SERVICE_UNAVAILABLE, exception.getMessage()));
        }
        if (exception instanceof GraphTimeout) {
            return Optional.of(of(ErrorCode.TIMEOUT, exception.getMessage()));
        }
        if (exception instanceof Forbidden) {
            return Optional.of(of(ErrorCode.FORBIDDEN, exception.getMessage()));
        }
        if (exception instanceof LimitExceeded limit) {
            return Optional.of(of(limit.code(), limit.getMessage()));
        }
        String malformed = malformedId(exception);
        return malformed == null ? Optional.empty() : Optional.of(of(ErrorCode.BAD_ARGUMENT, malformed + "."));
    }

    static Told of(ErrorCode code, @Nullable String sentence) {
        return new Told(code.name(), code.classification(), sentence == null ? code.name() : sentence);
    }

    /** A fault of the service, which is told by an id that stands in the log too. */
    static Told unforeseen(String id) {
        return of(ErrorCode.INTERNAL_ERROR, "This is a fault of the service. Quote " + id + " to report it.");
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
}
