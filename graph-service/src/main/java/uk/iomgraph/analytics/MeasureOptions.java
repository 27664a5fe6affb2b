package uk.iomgraph.analytics;

import org.jspecify.annotations.Nullable;

/**
 * How measures are worked out.
 *
 * @param seed where chance begins; it decides whom a sample is of
 * @param sampleSize from how many people shortest paths are followed for betweenness; null for all, which is exact
 * @param concurrency how many threads of the database work on it, from 1 to 4; with 1 even the last digit is repeatable
 */
public record MeasureOptions(long seed, @Nullable Integer sampleSize, int concurrency) {

    /** Exact and repeatable, for a network that somebody waits for. */
    public static final MeasureOptions AT_ONCE = new MeasureOptions(1, null, 1);

    public MeasureOptions {
        if (sampleSize != null && sampleSize < 1) {
            throw new IllegalArgumentException("A sample has at least one person");
        }
    }

    /** From how many of so many people shortest paths are followed. */
    int sample(int people) {
        return sampleSize == null ? people : Math.min(sampleSize, people);
    }
}
