package uk.iomgraph.rules.timeline;

/**
 * That a panel scored the person on a day.
 *
 * @param span when, and the record it comes from
 */
public record SelectionScore(Span span) implements Episode {}
