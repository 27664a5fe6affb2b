package uk.iomgraph.coverage.life;

/**
 * Somebody has done something about a gap. It is published once what was done is kept for good, on the thread of the one
 * who did it.
 *
 * @param gap the key of the gap
 */
public record GapLifeChanged(String gap) {}
