package uk.iomgraph.graph;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows as {@code graphMigrations} whether the database is at the schema this version needs. */
@Component
final class GraphMigrationsHealthIndicator implements HealthIndicator {

    private final GraphMigrations migrations;

    GraphMigrationsHealthIndicator(GraphMigrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public Health health() {
        if (migrations.applied()) {
            return Health.up().build();
        }
        String fault = migrations.fault();
        return Health.outOfService()
                .withDetail("description", fault == null ? "The migrations are being applied" : fault)
                .build();
    }
}
