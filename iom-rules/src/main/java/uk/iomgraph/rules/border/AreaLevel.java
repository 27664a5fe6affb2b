package uk.iomgraph.rules.border;

/** The levels at which two areas may differ, from the finest to the widest. */
public enum AreaLevel {
    /** Community safety partnerships. */
    CSP,

    /** Local authority districts. */
    LAD,

    /** Police force areas. */
    PFA,

    /** Probation regions. */
    PROBATION_REGION
}
