package uk.iomgraph.analytics.run;

/**
 * Why a mutation about a run was not done.
 *
 * @param code for programs
 * @param sentence for people, and what to do
 */
record AnalyticsRunFault(AnalyticsRunFaultCode code, String sentence) {

    /** The kinds of fault. */
    enum AnalyticsRunFaultCode {
        /** As many wait as may. */
        TOO_MANY_WAITING,
        /** The scope cannot be meant, or names what there is not. */
        BAD_SCOPE,
        /** Something else that was put in is missing or out of its range. */
        BAD_VALUE,
        /** No run has the id. */
        NOT_FOUND,
        /** The run is over. */
        ALREADY_OVER,
        /** The one who asks may not do it. */
        NOT_ALLOWED
    }
}
