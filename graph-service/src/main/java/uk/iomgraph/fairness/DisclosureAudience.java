package uk.iomgraph.fairness;

/** Who an answer is for. */
enum DisclosureAudience {
    /** Those who work in the partnership. */
    PARTNERSHIP,
    /** Everybody else. */
    OUTSIDE
}
