package uk.iomgraph.rules.timeline;

/**
 * A red, amber or green rating, or what a partnership calls so.
 *
 * @param span when, and the record it comes from
 * @param ordinal 3 is the highest (red, gold), 1 the lowest (green, bronze)
 */
public record Rating(Span span, int ordinal) implements Episode {}
