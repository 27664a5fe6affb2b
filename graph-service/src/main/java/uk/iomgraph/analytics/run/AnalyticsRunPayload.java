package uk.iomgraph.analytics.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.analytics.run.AnalyticsRunFault.AnalyticsRunFaultCode;

/**
 * What became of a mutation about a run.
 *
 * @param run the run after it; null where there is none to show
 * @param errors why it was not done; empty if it was
 */
record AnalyticsRunPayload(@Nullable AnalyticsRun run, List<AnalyticsRunFault> errors) {

    AnalyticsRunPayload {
        errors = List.copyOf(errors);
    }

    static AnalyticsRunPayload done(AnalyticsRun run) {
        return new AnalyticsRunPayload(run, List.of());
    }

    static AnalyticsRunPayload refused(@Nullable AnalyticsRun run, AnalyticsRunFaultCode code, String sentence) {
        return new AnalyticsRunPayload(run, List.of(new AnalyticsRunFault(code, sentence)));
    }
}
