package uk.iomgraph.rules.gap.life;

/**
 * An action, and what it did to the state of the gap.
 *
 * @param action the action
 * @param before the state on the day of the action, before it
 * @param after the state on that day, after it
 */
public record GapTransition(GapAction action, GapState before, GapState after) {}
