package uk.iomgraph.audit.request;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import uk.iomgraph.audit.AuditEvent;
import uk.iomgraph.audit.AuditOutcome;
import uk.iomgraph.audit.AuditTrail;
import uk.iomgraph.audit.AuditUnavailable;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.errors.ErrorCode;
import uk.iomgraph.web.errors.LimitExceeded;

/** Makes events of requests. */
@Component
final class Events {

    /** The key of the logging context that has the id of the request. */
    private static final String CORRELATION = "correlationId";

    /** Errors that are the service's own. */
    private static final Set<String> FAULTS = Set.of(
            ErrorCode.INTERNAL_ERROR.name(),
            ErrorCode.SERVICE_UNAVAILABLE.name(),
            ErrorCode.TIMEOUT.name(),
            ErrorCode.TOO_BUSY.name());

    private final AuditTrail trail;
    private final Clock clock;

    Events(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** The id of the request that this thread answers; null outside of one. */
    static @Nullable String correlation() {
        return MDC.get(CORRELATION);
    }

    /**
     * Keeps that something is about to be changed: whatever becomes of this process, no change is without an event.
     *
     * @throws LimitExceeded if that cannot be kept, which ends the request
     */
    void beforeChange(Gathered gathered, ExecutionContext context) {
        Asked asked = context.getGraphQLContext().get(Asked.class);
        if (asked == null || !gathered.operation().changes()) {
            return;
        }
        try {
            trail.keep(event(asked, gathered, AuditOutcome.BEGUN, List.of()));
        } catch (AuditUnavailable e) {
            throw new LimitExceeded(ErrorCode.AUDIT_UNAVAILABLE, AuditUnavailable.SENTENCE);
        }
    }

    /** The event of an answer, or of one event of a stream. */
    AuditEvent of(Asked asked, Gathered gathered, ExecutionResult answer) {
        List<String> codes = answer.getErrors().stream()
                .map(Events::code)
                .distinct()
                .sorted()
                .toList();
        return event(asked, gathered, outcome(answer.getData(), codes), codes);
    }

    /** The event of a request that ended in an exception. */
    AuditEvent failed(Asked asked, Gathered gathered) {
        return event(asked, gathered, AuditOutcome.FAILED, List.of(ErrorCode.INTERNAL_ERROR.name()));
    }

    private AuditEvent event(Asked asked, Gathered gathered, AuditOutcome outcome, List<String> codes) {
        Viewer viewer = asked.viewer();
        Gathered.Operation operation = gathered.operation();
        boolean begun = outcome == AuditOutcome.BEGUN;
        return new AuditEvent(
                clock.instant(),
                viewer.name(),
                AuditEvent.roles(viewer),
                viewer.agency(),
                gathered.purpose(),
                null,
                operation.name() == null ? asked.operation() : operation.name(),
                asked.document(),
                operation.acts(),
                begun ? List.of() : gathered.subjects(),
                operation.things(),
                gathered.released(),
                begun ? List.of() : gathered.withheld(),
                outcome,
                codes,
                asked.correlation());
    }

    private static AuditOutcome outcome(@Nullable Object data, List<String> codes) {
        if (codes.isEmpty()
                || (data instanceof Map<?, ?> fields && fields.values().stream().anyMatch(f -> f != null))) {
            return AuditOutcome.ANSWERED;
        }
        return codes.stream().anyMatch(FAULTS::contains) ? AuditOutcome.FAILED : AuditOutcome.REFUSED;
    }

    private static String code(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        return extensions == null ? "" : String.valueOf(extensions.get("code"));
    }

    /**
     * What is known of a request when it comes in.
     *
     * @param viewer who asks
     * @param operation the name of the operation, as the request says it; null where it does not
     * @param document the SHA-256 of the text of the query
     * @param correlation the id of the request
     */
    record Asked(
            Viewer viewer,
            @Nullable String operation,
            String document,
            @Nullable String correlation) {

        private static final int LONGEST_NAME = 100;

        static Asked of(Viewer viewer, @Nullable String operation, String text) {
            String name = operation == null || operation.length() <= LONGEST_NAME
                    ? operation
                    : operation.substring(0, LONGEST_NAME);
            return new Asked(viewer, name, DigestUtils.sha256Hex(text), Events.correlation());
        }
    }
}
