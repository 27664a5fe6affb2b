package uk.iomgraph.analytics.run;

import uk.iomgraph.analytics.run.AnalyticsRun.Shown;

/**
 * What a run says of one person by one measure.
 *
 * @param identity id of the record that led those of the person when it was worked out
 * @param value the value; of communities the number of the community
 * @param rank how many people have a higher value, plus one; of communities the number of the community
 * @param position where it stands in the list, from 0
 * @param shown to whom it is shown
 */
record AnalyticsResult(String identity, double value, int rank, long position, Shown shown) {}
