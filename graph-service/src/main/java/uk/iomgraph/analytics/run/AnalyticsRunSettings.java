package uk.iomgraph.analytics.run;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How runs are kept.
 *
 * @param waiting how many runs may wait beside the one that is worked on
 * @param keep how many days a run and its results are kept after it was asked for
 * @param upkeep how often it is looked for runs that have been kept long enough
 */
@ConfigurationProperties("iom.analytics.runs")
record AnalyticsRunSettings(
        @DefaultValue("4") int waiting,
        @DefaultValue("90") int keep,
        @DefaultValue("1h") Duration upkeep) {

    /** Refuses what would keep nothing. */
    AnalyticsRunSettings {
        if (waiting < 0 || keep < 1) {
            throw new IllegalArgumentException(
                    "iom.analytics.runs.waiting must be 0 or more, and iom.analytics.runs.keep at least 1 day.");
        }
    }

    Period kept() {
        return Period.ofDays(keep);
    }
}
