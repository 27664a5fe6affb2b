package uk.iomgraph.rules.timeline;

import uk.iomgraph.rules.interval.Day;

/**
 * That one area sent the case to another on a day.
 *
 * @param span when, and the record it comes from
 * @param fromArea code of the sending area
 * @param toArea code of the receiving area
 * @param acceptedOn day it was accepted, or {@link Day#NEVER}
 * @param declinedOn day it was declined, or {@link Day#NEVER}
 * @param withdrawnOn day it was taken back, or {@link Day#NEVER}
 */
public record Handover(Span span, String fromArea, String toArea, int acceptedOn, int declinedOn, int withdrawnOn)
        implements Episode {

    /** The day from which it no longer waits for an answer, or {@link Day#NEVER}. */
    public int settledOn() {
        return Math.min(acceptedOn, Math.min(declinedOn, withdrawnOn));
    }
}
