package uk.iomgraph.audit.request;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.iomgraph.audit.AuditEvent;
import uk.iomgraph.audit.AuditTrail;
import uk.iomgraph.security.PurposeStated;

/** Keeps why purposes were stated: later events name the purpose alone. */
@Component
final class StatedPurposes {

    private final AuditTrail trail;
    private final Clock clock;

    StatedPurposes(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps the event before the token is handed out.
     *
     * @throws uk.iomgraph.audit.AuditUnavailable if it cannot be kept, which ends the request
     */
    @EventListener
    void stated(PurposeStated statement) {
        String reason = Stream.of(statement.caseReference(), statement.reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
        AuditEvent event = AuditEvent.ofService(
                clock.instant(),
                List.of(),
                "purpose.stated",
                List.of(statement.purpose().id()));
        trail.keep(event.by(
                statement.viewer(),
                statement.purpose().purpose(),
                reason.isEmpty() ? null : reason,
                Events.correlation()));
    }
}
