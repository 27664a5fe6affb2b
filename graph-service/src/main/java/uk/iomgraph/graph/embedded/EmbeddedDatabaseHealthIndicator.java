package uk.iomgraph.graph.embedded;

import java.util.Locale;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Shows the state of the embedded database as {@code embeddedDatabase} in the service's health. */
final class EmbeddedDatabaseHealthIndicator implements HealthIndicator {

    private final EmbeddedDatabaseStatus status;

    EmbeddedDatabaseHealthIndicator(EmbeddedDatabaseStatus status) {
        this.status = status;
    }

    @Override
    public Health health() {
        EmbeddedDatabaseStatus.Report report = status.report();
        return (report.phase().answers() ? Health.up() : Health.down())
                .withDetail("state", report.phase().name().toLowerCase(Locale.ROOT))
                .withDetail("description", report.sentence())
                .build();
    }
}
