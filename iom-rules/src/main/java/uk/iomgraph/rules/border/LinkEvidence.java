package uk.iomgraph.rules.border;

/**
 * A record that a link rests on.
 *
 * @param key the record, as the timeline named it
 * @param role what it shows
 */
public record LinkEvidence(String key, Role role) {

    /** What a record shows. */
    public enum Role {
        /** It joins the two areas. */
        JOINS,

        /** It says what the first area is. */
        FROM_AREA,

        /** It says what the second area is. */
        TO_AREA
    }

    /** As records are written, put together without the formatter that does so slowly: digests of it are kept. */
    @Override
    public String toString() {
        return "LinkEvidence[key=" + key + ", role=" + role + "]";
    }
}
