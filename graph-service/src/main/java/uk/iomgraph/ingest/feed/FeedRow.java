package uk.iomgraph.ingest.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One accepted row, every value typed. Two rows are equal when they stand in the same place and say the same.
 *
 * @param file the file
 * @param source the agency that delivered it
 * @param line the line it starts on
 * @param ref its identity within source and file
 * @param operation add or correct, or take back
 * @param values by column position, in the type its {@link ColumnType} names; null where empty. Of a row to retract,
 *     only what makes its ref is kept
 * @param hash 22 characters that change when any value does: URL-safe Base64 of the first 16 bytes of a SHA-256 over
 *     the filled cells, so that a new optional column changes no hash
 */
@SuppressWarnings("ArrayRecordComponent") // one array per row, handed on and never changed
public record FeedRow(
        FeedFile file,
        String source,
        long line,
        String ref,
        Operation operation,
        @Nullable Object[] values,
        String hash) {

    /** The assertion key: {@code source/file/ref}, or {@code areas/code}. */
    public String key() {
        return Reference.key(file, source, ref);
    }

    /** The text or code in a column, or null. */
    public @Nullable String text(String column) {
        return (String) value(column);
    }

    /** The date in a column, or null. */
    public @Nullable LocalDate date(String column) {
        return (LocalDate) value(column);
    }

    /** The instant in a column, or null. */
    public @Nullable Instant instant(String column) {
        return (Instant) value(column);
    }

    /** The truth value in a column, or null. */
    public @Nullable Boolean flag(String column) {
        return (Boolean) value(column);
    }

    /** The whole number in a column, or null. */
    public @Nullable Long integer(String column) {
        return (Long) value(column);
    }

    /** The decimal number in a column, or null. */
    public @Nullable Double decimal(String column) {
        return (Double) value(column);
    }

    /** The texts in a column; empty where there are none. */
    @SuppressWarnings("unchecked") // the column's type says so
    public List<String> texts(String column) {
        Object value = value(column);
        return value == null ? List.of() : (List<String>) value;
    }

    /** The reference in a column, or null. */
    public @Nullable Reference reference(String column) {
        return (Reference) value(column);
    }

    /** The references in a column; empty where there are none. */
    @SuppressWarnings("unchecked") // the column's type says so
    public List<Reference> references(String column) {
        Object value = value(column);
        return value == null ? List.of() : (List<Reference>) value;
    }

    /** The values as text in contract order, one way of writing each value, so that the row can be stored. */
    public List<String> cells() {
        return RowCells.write(this);
    }

    /**
     * Builds a stored row again, to be added or corrected; a row to retract is never stored.
     *
     * @param file the file
     * @param source the agency that delivered it
     * @param line the line it started on
     * @param cells what {@link #cells()} gave; cells of columns that did not exist yet may be missing at the end
     * @return the row, equal to the one stored
     * @throws IllegalArgumentException if a cell cannot be read
     */
    public static FeedRow ofCells(FeedFile file, String source, long line, List<String> cells) {
        return RowCells.read(file, source, line, cells);
    }

    private @Nullable Object value(String column) {
        return values[file.indexOf(column)];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeedRow row
                && file == row.file
                && source.equals(row.source)
                && line == row.line
                && ref.equals(row.ref)
                && operation == row.operation
                && hash.equals(row.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, source, line, ref, operation, hash);
    }

    /** Names the place, never the values: rows hold personal data and end up in logs. */
    @Override
    public String toString() {
        return file.csvName() + " line " + line + " of " + source;
    }
}
