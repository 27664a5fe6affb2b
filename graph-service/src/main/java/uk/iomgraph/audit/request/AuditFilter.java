package uk.iomgraph.audit.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.iomgraph.audit.Act;
import uk.iomgraph.audit.AuditEvent;
import uk.iomgraph.audit.AuditOutcome;
import uk.iomgraph.audit.AuditTrail;
import uk.iomgraph.audit.AuditUnavailable;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.errors.ErrorCode;

/**
 * Gives what is answered at the doors of this service without coming to GraphQL an event too: deliveries, and all that is
 * turned away on the way. Such answers are short, and lie in the buffer until this lets them go.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class AuditFilter extends OncePerRequestFilter {

    private static final String FEEDS = "/feeds";

    /** What is done at each door. */
    private static final Map<String, Act> DOORS = Map.of("/graphql", Act.CONSULTATION, FEEDS, Act.COLLECTION);

    private static final String REFUSAL =
            "{\"status\":503,\"title\":\"Service Unavailable\",\"code\":\"%s\",\"detail\":\"%s\"}"
                    .formatted(ErrorCode.AUDIT_UNAVAILABLE, AuditUnavailable.SENTENCE);

    private final AuditTrail trail;
    private final Clock clock;

    AuditFilter(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** Notices early whether the trail can be written. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        trail.note("service.started");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !DOORS.containsKey(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals(FEEDS) && trail.downSince() != null) {
            trail.refuse();
            refuse(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            if (isUnavailable(e)) {
                refuse(response);
                return;
            }
            release(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            throw e;
        }
        if (!request.isAsyncStarted()) {
            release(request, response, response.getStatus());
        }
    }

    private void release(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (AuditedRequest.isMarked(request)) {
            return;
        }
        try {
            trail.keep(event(request, status));
        } catch (AuditUnavailable e) {
            refuse(response);
        }
    }

    private AuditEvent event(HttpServletRequest request, int status) {
        Viewer viewer = AuditedRequest.viewer(request);
        return new AuditEvent(
                clock.instant(),
                viewer == null ? "" : viewer.name(),
                AuditEvent.roles(viewer),
                viewer == null ? null : viewer.agency(),
                null,
                null,
                request.getMethod() + " " + request.getRequestURI(),
                null,
                List.of(DOORS.getOrDefault(request.getRequestURI(), Act.CONSULTATION)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                outcome(status),
                List.of("HTTP " + status),
                Events.correlation());
    }

    private static AuditOutcome outcome(int status) {
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return AuditOutcome.FAILED;
        }
        return status >= HttpServletResponse.SC_BAD_REQUEST ? AuditOutcome.REFUSED : AuditOutcome.ANSWERED;
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("An answer that has no event had begun to go out, and is broken off");
        }
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isUnavailable(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuditUnavailable) {
                return true;
            }
        }
        return false;
    }
}
