package uk.iomgraph.ingest.feed;

/** What the cells of a column hold, and the Java type each becomes in a {@link FeedRow}. */
public enum ColumnType {
    /** Free text or an open list of codes: {@code String}. */
    TEXT,
    /** One of a closed list of codes, case-sensitive: {@code String}. */
    CODE,
    /** {@code YYYY-MM-DD}: {@code LocalDate}. */
    DATE,
    /** ISO 8601 date and time with an offset: {@code Instant}. */
    INSTANT,
    /** {@code true} or {@code false}: {@code Boolean}. */
    BOOLEAN,
    /** A whole number: {@code Long}. */
    INTEGER,
    /** A number with a decimal point: {@code Double}. */
    DECIMAL,
    /** Texts separated by semicolons: {@code List<String>}. */
    TEXTS,
    /** A row of another file: {@link Reference}. */
    REFERENCE,
    /** Rows of another file, separated by semicolons: {@code List<Reference>}. */
    REFERENCES
}
