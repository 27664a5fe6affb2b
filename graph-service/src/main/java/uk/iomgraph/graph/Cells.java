package uk.iomgraph.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A list of values of different types inside a row, read by position. It travels without the names a map would repeat
 * for every entry, so it is for lists that can be long; the statement's header says what stands where.
 */
public final class Cells {

    private final Value values;

    private Cells(Value values) {
        this.values = values;
    }

    static Cells of(Value values) {
        return new Cells(values);
    }

    /** How many values there are. */
    public int size() {
        return values.size();
    }

    /** The text at a position that is never null. */
    public String text(int position) {
        return values.get(position).asString();
    }

    /** The text at a position, or null. */
    public @Nullable String textOrNull(int position) {
        Value value = values.get(position);
        return value.isNull() ? null : value.asString();
    }

    /** The number at a position, or null. */
    public @Nullable Double decimalOrNull(int position) {
        Value value = values.get(position);
        return value.isNull() ? null : Double.valueOf(value.asDouble());
    }

    /** The whole number at a position that is never null. */
    public int number(int position) {
        return values.get(position).asInt();
    }

    /** The whole number at a position that is never null, of up to 64 bits. */
    public long whole(int position) {
        return values.get(position).asLong();
    }

    /** The whole number at a position, or null. */
    public @Nullable Integer numberOrNull(int position) {
        Value value = values.get(position);
        return value.isNull() ? null : Integer.valueOf(value.asInt());
    }

    /** The truth value at a position; null counts as false. */
    public boolean flag(int position) {
        Value value = values.get(position);
        return !value.isNull() && value.asBoolean();
    }

    /** The date at a position, or null. */
    public @Nullable LocalDate dateOrNull(int position) {
        Value value = values.get(position);
        return value.isNull() ? null : value.asLocalDate();
    }

    /** The list at a position, or null. */
    public @Nullable Cells cellsOrNull(int position) {
        Value value = values.get(position);
        return value.isNull() ? null : new Cells(value);
    }

    /** The lists of the list at a position, each read by position; null counts as an empty list. */
    public List<Cells> cellsList(int position) {
        Value value = values.get(position);
        return value.isNull() ? List.of() : value.asList(Cells::of);
    }

    /** The dates of the list at a position; null counts as an empty list. */
    public List<LocalDate> dates(int position) {
        Value value = values.get(position);
        return value.isNull() ? List.of() : value.asList(Value::asLocalDate);
    }
}
