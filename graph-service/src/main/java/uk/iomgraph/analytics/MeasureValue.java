package uk.iomgraph.analytics;

import org.jspecify.annotations.Nullable;

/**
 * The value of one measure.
 *
 * @param measure what was measured
 * @param value the value; null where there is none
 */
record MeasureValue(Measure measure, @Nullable Double value) {}
