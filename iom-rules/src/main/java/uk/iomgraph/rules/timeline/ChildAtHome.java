package uk.iomgraph.rules.timeline;

/**
 * That a child lived in the same home, as the caller finds from residences and households.
 *
 * @param span when, and the record it comes from
 */
public record ChildAtHome(Span span) implements Episode {}
