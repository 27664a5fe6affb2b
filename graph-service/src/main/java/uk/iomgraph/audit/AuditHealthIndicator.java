package uk.iomgraph.audit;

import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows as {@code audit} whether the audit trail can be written; while it cannot, nothing is answered. */
@Component
final class AuditHealthIndicator implements HealthIndicator {

    private final AuditTrail trail;

    AuditHealthIndicator(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public Health health() {
        Instant since = trail.downSince();
        return since == null
                ? Health.up().build()
                : Health.down()
                        .withDetail("description", "The audit trail cannot be written, so nothing is answered")
                        .withDetail("since", since.toString())
                        .build();
    }
}
