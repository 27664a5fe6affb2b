package uk.iomgraph.ingest.feed;

/** What a row asks for; the optional column {@code op}. */
public enum Operation {
    /** Add the row, or correct what was delivered under its ref before. The default. */
    UPSERT,
    /** Take back what was delivered under its ref. */
    RETRACT
}
