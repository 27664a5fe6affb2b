package uk.iomgraph.coverage.index;

/**
 * How many were covered on one day of a trend.
 *
 * @param day the day
 * @param eligible people of whom cover was required
 * @param covered of these, those without gap of whom that is known
 * @param gap of these, those with at least one gap
 * @param unknown of these, those of whom it is not known whether they are covered
 * @param inTransit of these, those without gap of whom all is known, and whose case is in transit between two areas
 * @param gapDays days since the beginning of each gap, summed over gaps
 * @param opened gaps that count on this day and were not there on the day before it in the trend, and those that opened and
 *     closed between the two and counted on their first day; 0 on the first day
 * @param closed gaps that counted on the day before it in the trend and are no more, and those that opened and closed between
 *     the two; 0 on the first day. What has become unknown is not closed
 */
public record TrendPoint(
        int day, int eligible, int covered, int gap, int unknown, int inTransit, long gapDays, int opened, int closed) {

    /** The same as the first day of a trend. */
    TrendPoint asFirst() {
        return new TrendPoint(day, eligible, covered, gap, unknown, inTransit, gapDays, 0, 0);
    }
}
