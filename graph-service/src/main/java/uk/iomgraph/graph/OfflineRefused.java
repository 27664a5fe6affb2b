package uk.iomgraph.graph;

/** The embedded database cannot be filled; the message says why and what to do. */
public final class OfflineRefused extends RuntimeException {

    /**
     * A refusal.
     *
     * @param sentence why, for a person
     */
    public OfflineRefused(String sentence) {
        super(sentence);
    }
}
