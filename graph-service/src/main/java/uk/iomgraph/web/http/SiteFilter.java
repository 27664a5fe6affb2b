package uk.iomgraph.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.iomgraph.web.errors.ErrorCode;
import uk.iomgraph.web.limits.ApiSettings;

/**
 * Turns away what a page of another site asks in its reader's browser. Listening on the loopback address keeps other
 * machines out, not other pages: a form can be posted across sites, and a foreign name can be made to point here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class SiteFilter extends OncePerRequestFilter {

    private static final String SENTENCE =
            "This service answers only to its own names and pages. Its names are set by iom.api.allowed-hosts.";

    private final ApiSettings settings;
    private final ErrorWriter errors;

    SiteFilter(ApiSettings settings, ErrorWriter errors) {
        this.settings = settings;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader("Origin");
        if (known(request.getServerName()) && (origin == null || known(host(origin)))) {
            chain.doFilter(request, response);
        } else {
            errors.write(response, ErrorCode.FOREIGN_SITE, SENTENCE);
        }
    }

    private boolean known(@Nullable String host) {
        return host != null
                && (settings.allowedHosts().contains(host)
                        || settings.allowedHosts().contains("[" + host + "]"));
    }

    private static @Nullable String host(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
