package uk.iomgraph.analytics.run;

import org.jspecify.annotations.Nullable;

/**
 * How far a run is.
 *
 * @param id of the run
 * @param state how far it has come
 * @param progress the part that is done, from 0 to 1
 * @param doing what is being done now; null where nothing is
 * @param failure why it did not come to its end; null unless it did not
 */
record AnalyticsRunProgress(
        String id,
        AnalyticsRunState state,
        double progress,
        @Nullable String doing,
        @Nullable String failure) {

    static AnalyticsRunProgress waiting(String id) {
        return new AnalyticsRunProgress(id, AnalyticsRunState.QUEUED, 0, null, null);
    }

    static AnalyticsRunProgress over(String id, AnalyticsRunState state, @Nullable String failure) {
        return new AnalyticsRunProgress(id, state, state == AnalyticsRunState.COMPLETE ? 1 : 0, null, failure);
    }
}
