package uk.iomgraph.rules.timeline;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;

/**
 * The engagement of a person with a service. Its span runs from the referral; the further days say what came of it.
 *
 * @param span when, and the record it comes from
 * @param pathway the pathway
 * @param acceptedOn day the provider took the person on, or {@link Day#NEVER}
 * @param rejectedOn day the provider turned them down, or {@link Day#NEVER}
 * @param startedOn first day of help, or {@link Day#NEVER}
 * @param endedOn the day after the last day of help, or {@link Day#NEVER}
 * @param outcome how it ended
 * @param provider key of the agency that helps; null if not known
 * @param providerType its kind
 * @param forGroup the people the service is for; null if for anybody
 */
public record Intervention(
        Span span,
        Pathway pathway,
        int acceptedOn,
        int rejectedOn,
        int startedOn,
        int endedOn,
        Outcome outcome,
        @Nullable String provider,
        AgencyType providerType,
        @Nullable Group forGroup)
        implements Episode {

    /** How help ended. */
    public enum Outcome {
        /** It has not, or it is not said. */
        NONE,

        /** As meant. */
        COMPLETED,

        /** The person left. */
        WITHDRAWN,

        /** It failed. */
        FAILED
    }

    /** The day the provider first answered, by whatever sign; {@link Day#NEVER} if not. */
    public int answeredOn() {
        return Math.min(Math.min(acceptedOn, rejectedOn), Math.min(startedOn, endedOn));
    }

    /** Whether help broke off before it was complete. */
    public boolean brokeOff() {
        return endedOn != Day.NEVER && (outcome == Outcome.WITHDRAWN || outcome == Outcome.FAILED);
    }
}
