package uk.iomgraph.rules.timeline;

/**
 * An electronic tag worn.
 *
 * @param span when, and the record it comes from
 * @param basis why
 */
public record Tag(Span span, Basis basis) implements Episode {

    /** Why a tag is worn. */
    public enum Basis {
        /** By agreement. */
        VOLUNTARY,

        /** By order of a court. */
        COURT
    }
}
