package uk.iomgraph.rules.timeline;

/**
 * Support the person gets as a victim.
 *
 * @param span when, and the record it comes from
 * @param kind which
 */
public record VictimSupport(Span span, Kind kind) implements Episode {

    /** Which support. */
    public enum Kind {
        /** Contact and support. */
        SUPPORT,

        /** A plan for their safety. */
        SAFETY_PLAN
    }
}
