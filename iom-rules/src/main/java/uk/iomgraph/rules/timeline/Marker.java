package uk.iomgraph.rules.timeline;

/**
 * A warning marker.
 *
 * @param span when, and the record it comes from
 * @param code which
 */
public record Marker(Span span, Code code) implements Episode {

    /** Which marker. */
    public enum Code {
        /** A risk to children. */
        RISK_TO_CHILDREN,

        /** Domestic abuse. */
        DOMESTIC_ABUSE,

        /** May harm someone who needs safeguarding. */
        SAFEGUARDING_PERPETRATOR,

        /** Needs safeguarding. */
        SAFEGUARDING_VICTIM,

        /** The partnership says that this person is of concern. */
        CONCERN,

        /** Any other. */
        OTHER
    }
}
