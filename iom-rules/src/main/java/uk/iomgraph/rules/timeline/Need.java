package uk.iomgraph.rules.timeline;

/**
 * An assessed need on a pathway.
 *
 * @param span when, and the record it comes from
 * @param pathway the pathway
 * @param severity from 0, none, to 3, severe; 2 and more is significant
 */
public record Need(Span span, Pathway pathway, int severity) implements Episode {}
