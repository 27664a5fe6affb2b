package uk.iomgraph.coverage.index;

/**
 * How much is believed at a moment, to hold the index against the graph.
 *
 * @param people people
 * @param required rows of required time
 * @param gaps gaps, planned ones too
 * @param checksum sum of {@link PersonCoverage#checksum}, with overflow
 */
public record CoverageTotals(int people, long required, long gaps, long checksum) {}
