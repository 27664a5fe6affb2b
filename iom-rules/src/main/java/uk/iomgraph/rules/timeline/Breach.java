package uk.iomgraph.rules.timeline;

import uk.iomgraph.rules.interval.Day;

/**
 * That an order was breached on a day.
 *
 * @param span when, and the record it comes from
 * @param decidedOn day it was decided what to do, be it nothing, or {@link Day#NEVER}
 * @param decided whether a decision is recorded, even without a day
 */
public record Breach(Span span, int decidedOn, boolean decided) implements Episode {

    /** The day of the decision; of one without a day the day of the breach, since it was decided. */
    public int answeredOn() {
        return decidedOn == Day.NEVER && decided ? span.from() : decidedOn;
    }
}
