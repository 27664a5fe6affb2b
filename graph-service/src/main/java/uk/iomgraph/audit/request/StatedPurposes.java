package uk.iomgraph.audit.request;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.iomgraph.audit.AuditEvent;
import uk.iomgraph.audit.AuditOutcome;
import uk.iomgraph.audit.AuditTrail;
import uk.iomgraph.security.PurposeStated;
import uk.iomgraph.security.Viewer;

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
        Viewer viewer = statement.viewer();
        String reason = Stream.of(statement.caseReference(), statement.reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
        trail.keep(new AuditEvent(
                clock.instant(),
                viewer.name(),
                viewer.roles().stream().map(Enum::name).sorted().toList(),
                viewer.agency(),
                statement.purpose().purpose(),
                reason.isEmpty() ? null : reason,
                "purpose.stated",
                null,
                List.of(),
                List.of(),
                List.of(statement.purpose().id()),
                List.of(),
                List.of(),
                AuditOutcome.ANSWERED,
                List.of(),
                Events.correlation()));
    }
}
