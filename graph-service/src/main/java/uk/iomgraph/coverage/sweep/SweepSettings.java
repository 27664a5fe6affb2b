package uk.iomgraph.coverage.sweep;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the service sweeps by itself.
 *
 * @param enabled whether it does at all; the command {@code sweep} always can
 * @param quiet how long no further delivery must have come before one is begun
 * @param wider how often areas, pairs, networks and feeds are looked at
 */
@ConfigurationProperties("iom.sweep")
record SweepSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("2s") Duration quiet,
        @DefaultValue("6h") Duration wider) {}
