package uk.iomgraph.security.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.iomgraph.security.Refusals;
import uk.iomgraph.security.Refusals.Reason;

/** Turns away what a viewer asks beyond the number of requests that one may make in a minute. */
final class RateFilter extends OncePerRequestFilter {

    private final RequestRate rate;
    private final RequestMatcher uncounted;
    private final Refusals refusals;

    RateFilter(RequestRate rate, RequestMatcher uncounted, Refusals refusals) {
        this.rate = rate;
        this.uncounted = uncounted;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        long wait = known == null || !(known.getPrincipal() instanceof SignedIn signedIn) || uncounted.matches(request)
                ? 0
                : rate.secondsToWait(signedIn.viewer().name());
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            refusals.refuse(
                    response,
                    Reason.TOO_MANY_REQUESTS,
                    "You have asked as often as one may within a minute. Ask again in " + wait + " seconds.");
        }
    }
}
