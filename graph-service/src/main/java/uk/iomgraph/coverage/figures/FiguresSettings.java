package uk.iomgraph.coverage.figures;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How figures are kept true. The numbers are choices; no source gives any.
 *
 * @param lateAfter how long after its last extract an agency is not yet late
 * @param reconcile how often the index is held against the graph
 * @param unswept whether questions are answered from what there is, while the first sweep has not come to its end
 */
@ConfigurationProperties("iom.figures")
record FiguresSettings(
        @DefaultValue("35d") Duration lateAfter,
        @DefaultValue("24h") Duration reconcile,
        @DefaultValue("false") boolean unswept) {}
