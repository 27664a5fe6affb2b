package uk.iomgraph.coverage;

/** How far apart the points of a trend are. */
enum TrendStep {
    DAY,
    WEEK,
    MONTH
}
