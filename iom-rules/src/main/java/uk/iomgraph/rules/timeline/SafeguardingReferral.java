package uk.iomgraph.rules.timeline;

import uk.iomgraph.rules.interval.Day;

/**
 * That children or adults at risk were referred to safeguarding on a day.
 *
 * @param span when, and the record it comes from
 * @param decidedOn day of the answer, or {@link Day#NEVER}
 * @param decided whether an outcome is recorded, even without a day
 */
public record SafeguardingReferral(Span span, int decidedOn, boolean decided) implements Episode {

    /** The day of the answer; of an answer without a day the day of the referral, since it was answered. */
    public int answeredOn() {
        return decidedOn == Day.NEVER && decided ? span.from() : decidedOn;
    }
}
