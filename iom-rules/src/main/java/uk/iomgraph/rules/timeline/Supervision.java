package uk.iomgraph.rules.timeline;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;

/**
 * An order or licence.
 *
 * @param span when, and the record it comes from
 * @param kind which
 * @param contactEnds from this day on contact is no longer required, or {@link Day#NEVER}
 * @param area code of the area that supervises, of the same level as homes have; null if not known
 */
public record Supervision(
        Span span, Kind kind, int contactEnds, @Nullable String area) implements Episode {

    /** Which order or licence. */
    public enum Kind {
        /** A community order. */
        COMMUNITY_ORDER,

        /** A suspended sentence order. */
        SUSPENDED_SENTENCE,

        /** Licence after custody. */
        LICENCE,

        /** Post-sentence supervision. */
        PSS,

        /** A youth rehabilitation order. */
        YRO,

        /** The community part of a detention and training order. */
        DTO
    }

    /** Whether a youth justice service supervises. */
    public boolean isYouth() {
        return kind == Kind.YRO || kind == Kind.DTO;
    }

    /** The day from which contact is no longer made: the end, or earlier. */
    public int contactTo() {
        return Math.min(contactEnds, span.to());
    }

    @Override
    public Episode asPlanned() {
        return new Supervision(span.asPlanned(), kind, contactEnds, area);
    }
}
