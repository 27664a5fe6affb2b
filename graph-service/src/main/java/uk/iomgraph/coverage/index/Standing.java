package uk.iomgraph.coverage.index;

/** How a gap stands on a day, under a filter. */
enum Standing {
    /** It is not there, or not asked about. */
    ABSENT,

    /** It is there. */
    KNOWN,

    /** It is not known whether it is there. */
    UNKNOWN
}
