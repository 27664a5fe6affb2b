package uk.iomgraph.analytics.run;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.analytics.Measure;
import uk.iomgraph.graph.Row;

/**
 * Where a person stands by one measure of a run.
 *
 * @param measure the measure; null for the community
 * @param value the value
 * @param rank how many people have a higher one, plus one
 */
record AnalyticsStanding(@Nullable Measure measure, double value, int rank) {

    static AnalyticsStanding of(Row row) {
        String measure = row.text("measure");
        Double value = row.decimalOrNull("value");
        return new AnalyticsStanding(
                measure.equals(Scores.COMMUNITY) ? null : Measure.valueOf(measure),
                value == null ? 0 : value,
                Math.toIntExact(row.number("rank")));
    }
}
