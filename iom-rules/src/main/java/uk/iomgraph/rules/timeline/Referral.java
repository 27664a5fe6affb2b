package uk.iomgraph.rules.timeline;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;

/**
 * That one agency asked another to take the person on, on a day.
 *
 * @param span when, and the record it comes from
 * @param purpose what for, as written
 * @param pathway the pathway; null if none
 * @param toAgency key of the agency asked; null if not known
 * @param toType its kind
 * @param programme kind of the programme; null if none
 * @param decidedOn day of the answer, or {@link Day#NEVER}
 * @param decision the answer
 */
public record Referral(
        Span span,
        String purpose,
        @Nullable Pathway pathway,
        @Nullable String toAgency,
        AgencyType toType,
        @Nullable ProgrammeType programme,
        int decidedOn,
        Decision decision)
        implements Episode {

    /** Whether it was turned down on a known day. */
    public boolean isRejected() {
        return decision == Decision.REJECTED && decidedOn != Day.NEVER;
    }

    /** The day of the answer; of an answer without a day the day of the referral, since it was answered. */
    public int answeredOn() {
        return decidedOn == Day.NEVER && decision != Decision.NONE ? span.from() : decidedOn;
    }
}
