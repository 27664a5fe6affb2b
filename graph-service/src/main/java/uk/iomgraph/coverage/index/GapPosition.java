package uk.iomgraph.coverage.index;

import uk.iomgraph.rules.gap.Severity;

/**
 * Where a gap stands in the order of lists: the most severe first, of these the longest first, of these by the 128 bits of
 * the key.
 *
 * @param severity the severity on the day asked about
 * @param from first day of the gap
 * @param key key of the gap
 */
public record GapPosition(Severity severity, int from, String key) {}
