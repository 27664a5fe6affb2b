package uk.iomgraph.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Refuses bodies in several parts that break off or are not in parts at all: it is the sender's fault, at whatever address. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class BrokenUploads implements HandlerExceptionResolver {

    BrokenUploads() {}

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (!(exception instanceof MultipartException)
                || exception instanceof MaxUploadSizeExceededException
                || response.isCommitted()) {
            return null;
        }
        try {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException("The client has gone", e);
        }
    }
}
