package uk.iomgraph.rules.timeline;

import uk.iomgraph.rules.interval.Day;

/**
 * A report about the person, passed on to be acted on. Its span has the date of the report.
 *
 * @param span when, and the record it comes from
 * @param taskedOn day it was passed on, or {@link Day#NEVER}
 * @param acknowledgedOn day it was acknowledged, or {@link Day#NEVER}
 */
public record Intelligence(Span span, int taskedOn, int acknowledgedOn) implements Episode {}
