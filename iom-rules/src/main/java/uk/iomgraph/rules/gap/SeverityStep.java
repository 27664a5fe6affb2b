package uk.iomgraph.rules.gap;

/**
 * The severity of a gap from a day on, up to the day of the next step.
 *
 * @param from the day
 * @param severity how soon someone must act
 */
public record SeverityStep(int from, Severity severity) {}
