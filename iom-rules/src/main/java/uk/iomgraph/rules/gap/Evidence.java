package uk.iomgraph.rules.gap;

/**
 * A record that speaks for or against a gap.
 *
 * @param key the record, as the timeline named it
 * @param role what it shows
 */
public record Evidence(String key, Role role) {

    /** What a record shows. */
    public enum Role {
        /** Because of it cover was required. */
        REQUIRED,

        /** The last cover before the gap. */
        LAST_COVER,

        /** The cover that ended the gap, or came after it. */
        NEXT_COVER,

        /** The handover in which the case was in transit just before, within or just after the gap. */
        IN_TRANSIT,

        /** It raised the severity. */
        RAISED
    }

    /** As records are written, put together without the formatter that does so slowly: digests of it are kept. */
    @Override
    public String toString() {
        return "Evidence[key=" + key + ", role=" + role + "]";
    }
}
