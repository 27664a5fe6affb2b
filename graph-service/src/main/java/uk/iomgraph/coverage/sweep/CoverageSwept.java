package uk.iomgraph.coverage.sweep;

/**
 * A sweep has come to its end in this process.
 *
 * @param report what it found
 */
public record CoverageSwept(SweepReport report) {}
