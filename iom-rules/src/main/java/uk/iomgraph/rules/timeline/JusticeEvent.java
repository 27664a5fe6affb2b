package uk.iomgraph.rules.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened in the justice system, as the police computer tells it.
 *
 * @param span when, and the record it comes from
 * @param type what happened
 * @param offence key of the offence it is about; null if none
 * @param recordedBy key of the agency that recorded it; null if not known
 */
public record JusticeEvent(
        Span span,
        Type type,
        @Nullable String offence,
        @Nullable String recordedBy) implements Episode {

    /** One of which it is not known who recorded it. */
    public JusticeEvent(Span span, Type type, @Nullable String offence) {
        this(span, type, offence, null);
    }

    /** What happened. */
    public enum Type {
        /** Arrested. */
        ARREST,

        /** Charged. */
        CHARGE,

        /** Dealt with. */
        DISPOSAL,

        /** Received into custody on remand. */
        REMAND,

        /** A court decided. */
        COURT_OUTCOME,

        /** Released from custody. */
        RELEASE
    }
}
