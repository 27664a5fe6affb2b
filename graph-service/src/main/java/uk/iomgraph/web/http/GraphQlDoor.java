package uk.iomgraph.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.iomgraph.web.errors.ErrorCode;
import uk.iomgraph.web.limits.ApiSettings;

/** Lets requests in to {@code /graphql} that are posted, are JSON by their own account and are not too large. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class GraphQlDoor extends OncePerRequestFilter {

    static final String PATH = "/graphql";

    private static final List<MediaType> ANSWERS =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.TEXT_EVENT_STREAM);

    private final ApiSettings settings;
    private final ErrorWriter errors;

    GraphQlDoor(ApiSettings settings, ErrorWriter errors) {
        this.settings = settings;
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals(HttpMethod.POST.name())) {
            response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            errors.write(
                    response,
                    ErrorCode.METHOD_NOT_ALLOWED,
                    "GraphQL is asked by POST. In a browser, open /graphiql to ask questions.");
        } else if (!json(request)) {
            errors.write(
                    response,
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "Send the query as JSON, with the header 'Content-Type: application/json'.");
        } else if (!takesJson(request)) {
            errors.write(response, ErrorCode.NOT_ACCEPTABLE, "Answers are JSON: ask with 'Accept: application/json'.");
        } else if (request.getContentLengthLong() > settings.maxBody().toBytes()) {
            errors.write(response, ErrorCode.TOO_LARGE, LimitedBody.sentence(settings.maxBody()));
        } else {
            chain.doFilter(new LimitedBody(request, settings.maxBody()), response);
        }
    }

    private static boolean takesJson(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null) {
            return true;
        }
        try {
            return MediaType.parseMediaTypes(accepted).stream()
                    .anyMatch(type -> ANSWERS.stream().anyMatch(type::isCompatibleWith));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean json(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON_VALUE);
    }
}
