package uk.iomgraph.ingest.feed;

import org.jspecify.annotations.Nullable;

/** What became of one row of a file: every row is exactly one of the two. */
public sealed interface Reading {

    /**
     * A row that can be loaded.
     *
     * @param row the row
     * @param notice what is odd about it, or null
     */
    record Accepted(FeedRow row, @Nullable Notice notice) implements Reading {}

    /**
     * A row that cannot.
     *
     * @param reject why, and what to change
     */
    record Rejected(Reject reject) implements Reading {}
}
