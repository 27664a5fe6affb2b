package uk.iomgraph.rules.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Where the person lived, or that they had nowhere.
 *
 * @param span when, and the record it comes from
 * @param kind what kind of home
 * @param area code of the partnership area it lies in; null if not known
 * @param at where exactly; null if not known
 */
public record Residence(
        Span span,
        Kind kind,
        @Nullable String area,
        @Nullable Point at) implements Episode {

    /** One of which only the area is known. */
    public Residence(Span span, Kind kind, @Nullable String area) {
        this(span, kind, area, null);
    }

    /** What kind of home. */
    public enum Kind {
        /** The main home. */
        MAIN,

        /** For a time. */
        TEMPORARY,

        /** A hostel or approved premises. */
        HOSTEL,

        /** No fixed abode. */
        NFA,

        /** On the street. */
        ROUGH_SLEEPING
    }

    /** Whether this is a roof: neither of no fixed abode nor on the street. */
    public boolean isHome() {
        return kind != Kind.NFA && kind != Kind.ROUGH_SLEEPING;
    }

    @Override
    public Episode asPlanned() {
        return new Residence(span.asPlanned(), kind, area, at);
    }
}
