package uk.iomgraph.rules.timeline;

import uk.iomgraph.rules.interval.Day;

/**
 * Consent to share.
 *
 * @param span when, and the record it comes from
 * @param withdrawnOn day it was taken back, or {@link Day#NEVER}
 */
public record Consent(Span span, int withdrawnOn) implements Episode {

    /** The day from which it no longer holds. */
    public int holdsTo() {
        return Math.min(withdrawnOn, span.to());
    }
}
