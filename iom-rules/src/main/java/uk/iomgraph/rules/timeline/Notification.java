package uk.iomgraph.rules.timeline;

/**
 * That one area told another of the person on a day.
 *
 * @param span when, and the record it comes from
 * @param fromArea code of the area that told
 * @param toArea code of the area that was told
 */
public record Notification(Span span, String fromArea, String toArea) implements Episode {}
