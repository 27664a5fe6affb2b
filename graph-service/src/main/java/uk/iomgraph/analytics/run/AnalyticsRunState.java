package uk.iomgraph.analytics.run;

/** How far a run has come. */
enum AnalyticsRunState {
    /** It waits until the runs before it are over. */
    QUEUED,
    /** It is being worked on. */
    RUNNING,
    /** It came to its end; its results can be read. */
    COMPLETE,
    /** It could not be brought to its end. */
    FAILED,
    /** Somebody called it off. */
    CANCELLED,
    /** The service was stopped or killed before its end. */
    INTERRUPTED,
    /** What it said must not be told any more; its results have been erased. */
    WITHDRAWN;

    /** Whether nothing more will become of it by itself. */
    boolean over() {
        return this != QUEUED && this != RUNNING;
    }
}
