package uk.iomgraph.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.iomgraph.web.errors.ErrorCode;

/** Turns away bodies that are said to be of any type at all, over which the framework falls before anything is asked. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class ContentTypeFilter extends OncePerRequestFilter {

    private final ErrorWriter errors;

    ContentTypeFilter(ErrorWriter errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.contains("*")) {
            chain.doFilter(request, response);
        } else {
            errors.write(
                    response, ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Say what type the body has: Content-Type has no '*'.");
        }
    }
}
