package uk.iomgraph.rules.timeline;

import uk.iomgraph.rules.interval.Day;

/**
 * That a tag raised an alert on a day.
 *
 * @param span when, and the record it comes from
 * @param respondedOn day someone responded, or {@link Day#NEVER}
 */
public record TagAlert(Span span, int respondedOn) implements Episode {}
