package uk.iomgraph.rules.timeline;

/**
 * That a panel reviewed the case on a day.
 *
 * @param span when, and the record it comes from
 */
public record Review(Span span) implements Episode {}
