package uk.iomgraph.rules.timeline;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Intervals;

/**
 * That someone holds a role for the person.
 *
 * @param span when, and the record it comes from
 * @param kind which role
 * @param professional key of the one who holds it; null where nobody is named
 * @param employed when that one is employed; all days where not known
 * @param agency for whom they work
 */
public record LeadRole(Span span, Kind kind, @Nullable String professional, Intervals employed, AgencyType agency)
        implements Episode {

    /** Which role. */
    public enum Kind {
        /** Lead professional. */
        LEAD,

        /** Responsible in the community. */
        COMMUNITY_OFFENDER_MANAGER,

        /** Responsible in prison. */
        PRISON_OFFENDER_MANAGER
    }
}
