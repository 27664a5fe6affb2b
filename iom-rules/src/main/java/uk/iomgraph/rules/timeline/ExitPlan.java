package uk.iomgraph.rules.timeline;

/**
 * That a plan for the time after supervision was agreed on a day.
 *
 * @param span when, and the record it comes from
 */
public record ExitPlan(Span span) implements Episode {}
