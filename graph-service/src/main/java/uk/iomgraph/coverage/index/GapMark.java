package uk.iomgraph.coverage.index;

import uk.iomgraph.rules.gap.life.GapState;

/**
 * What somebody did about a gap.
 *
 * @param state what the gap became by it
 * @param from the first day on which that holds; a data error holds on every day
 * @param until the day from which it holds no more, or {@link uk.iomgraph.rules.interval.Day#NEVER} without a limit
 * @param recordedAt when it was done, in microseconds since 1970; of two at the same moment the later state counts
 */
public record GapMark(GapState state, int from, int until, long recordedAt) {}
