package uk.iomgraph.rules.timeline;

/**
 * An appointment on a day.
 *
 * @param span when, and the record it comes from
 * @param attended whether the person came
 * @param agency with whom
 */
public record Contact(Span span, boolean attended, AgencyType agency) implements Episode {}
