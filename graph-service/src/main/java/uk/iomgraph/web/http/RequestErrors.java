package uk.iomgraph.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import uk.iomgraph.web.errors.ErrorCode;

/** Answers bodies at {@code /graphql} that cannot be read as a GraphQL request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestErrors implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(RequestErrors.class);

    private static final String SENTENCE = "The body must be one JSON object: {\"query\": \"…\"}, and if need be "
            + "\"variables\" (an object) and \"operationName\" (a text).";

    private final ErrorWriter errors;

    RequestErrors(ErrorWriter errors) {
        this.errors = errors;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (!request.getRequestURI().equals(GraphQlDoor.PATH) || response.isCommitted()) {
            return null;
        }
        try {
            answer(response, exception);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException("The client has gone", e);
        }
    }

    private void answer(HttpServletResponse response, Exception exception) throws IOException {
        String tooLarge = tooLarge(exception);
        if (tooLarge != null) {
            errors.write(response, ErrorCode.TOO_LARGE, tooLarge);
        } else if (exception instanceof HttpMediaTypeException) {
            errors.write(response, ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Ask for the answer as JSON.");
        } else if (exception instanceof HttpMessageNotReadableException
                || exception instanceof ResponseStatusException) {
            errors.write(response, ErrorCode.BAD_REQUEST, SENTENCE);
        } else {
            String id = String.valueOf(response.getHeader(CorrelationFilter.HEADER));
            LOG.error("Unforeseen fault {} in a GraphQL request", id, exception);
            errors.write(
                    response,
                    ErrorCode.INTERNAL_ERROR,
                    "This is a fault of the service. Quote " + id + " to report it.");
        }
    }

    private static @Nullable String tooLarge(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitedBody.TooLarge) {
                return cause.getMessage();
            }
        }
        return null;
    }
}
