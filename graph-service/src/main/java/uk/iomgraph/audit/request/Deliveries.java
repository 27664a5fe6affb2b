package uk.iomgraph.audit.request;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.iomgraph.audit.Act;
import uk.iomgraph.audit.AuditEvent;
import uk.iomgraph.audit.AuditTrail;
import uk.iomgraph.ingest.DeliveryLoaded;
import uk.iomgraph.security.Viewer;

/** Gives each delivery that was loaded its event, whichever way it came in. */
@Component
final class Deliveries {

    private final AuditTrail trail;
    private final Clock clock;

    Deliveries(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps the event of a delivery, in the thread that loaded it and before that says so to anybody. Those who work with what
     * was delivered are told first: it is in the graph by then.
     *
     * @throws uk.iomgraph.audit.AuditUnavailable if it cannot be kept; sending the delivery again is safe
     */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void loaded(DeliveryLoaded delivery) {
        Viewer viewer = AuditedRequest.viewer();
        List<String> things = List.of(delivery.source(), delivery.batch());
        AuditEvent event = AuditEvent.ofService(clock.instant(), Act.COLLECTION, "delivery.loaded", things);
        trail.keep(viewer == null ? event : event.by(viewer, null, null, Events.correlation()));
        AuditedRequest.mark();
    }
}
