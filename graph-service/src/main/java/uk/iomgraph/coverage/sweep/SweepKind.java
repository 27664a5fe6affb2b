package uk.iomgraph.coverage.sweep;

/** Whom a sweep holds against the rules. */
public enum SweepKind {
    /** Everybody. */
    FULL,

    /** Those of whom something has changed since the last sweep, and those whose coverage may depend on them. */
    INCREMENTAL
}
