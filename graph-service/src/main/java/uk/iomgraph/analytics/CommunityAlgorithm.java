package uk.iomgraph.analytics;

/** How communities are found. */
public enum CommunityAlgorithm {
    /** The algorithm of Leiden, whose communities hold together; it takes a resolution and a seed. */
    LEIDEN,
    /** The algorithm of Louvain; it takes neither. */
    LOUVAIN
}
