package uk.iomgraph.rules.timeline;

import org.jspecify.annotations.Nullable;

/**
 * A stay in custody.
 *
 * @param span when, and the record it comes from
 * @param kind why
 * @param prison key of the prison; null if not known
 * @param sentenceDays length of the sentence in days; 0 if not known
 */
public record Custody(Span span, Kind kind, @Nullable String prison, int sentenceDays) implements Episode {

    /** Why the person was held. */
    public enum Kind {
        /** Before trial or sentence. */
        REMAND,

        /** Serving a sentence. */
        SENTENCE,

        /** Recalled from licence. */
        RECALL,

        /** In youth custody. */
        YOUTH
    }

    @Override
    public Episode asPlanned() {
        return new Custody(span.asPlanned(), kind, prison, sentenceDays);
    }
}
