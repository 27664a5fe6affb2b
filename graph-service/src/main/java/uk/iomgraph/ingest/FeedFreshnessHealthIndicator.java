package uk.iomgraph.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.ingest.DeliveryLedger.Latest;

/**
 * Shows as {@code feedFreshness} when each agency last delivered. An agency that is late does not make the service
 * unhealthy: its questions can still be answered, with what is known.
 */
@Component
final class FeedFreshnessHealthIndicator implements HealthIndicator {

    private final DeliveryLedger ledger;
    private final Clock clock;

    FeedFreshnessHealthIndicator(DeliveryLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Health health() {
        try {
            Health.Builder health = Health.up();
            Instant now = clock.instant();
            for (Latest latest : ledger.latest()) {
                long days = Duration.between(latest.receivedAt(), now).toDays();
                health.withDetail(
                        latest.source(),
                        "delivered " + latest.receivedAt() + " (" + days + " days ago), extracted "
                                + latest.extractedAt());
            }
            return health.build();
        } catch (GraphUnavailable e) {
            return Health.unknown()
                    .withDetail("description", "The database does not answer")
                    .build();
        }
    }
}
