package uk.iomgraph.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessor;

/** One row of a result, or one map inside it, read column by column; a wrong name or type fails with the column's name. */
public final class Row {

    private final MapAccessor values;

    private Row(MapAccessor values) {
        this.values = values;
    }

    static Row of(MapAccessor values) {
        return new Row(values);
    }

    /** The text of a column that is never null. */
    public String text(String column) {
        return required(column).asString();
    }

    /** The text of a column, or null. */
    public @Nullable String textOrNull(String column) {
        Value value = present(column);
        return value.isNull() ? null : value.asString();
    }

    /** The whole number of a column that is never null. */
    public long number(String column) {
        return required(column).asLong();
    }

    /** The whole number of a column, or null. */
    public @Nullable Long numberOrNull(String column) {
        Value value = present(column);
        return value.isNull() ? null : value.asLong();
    }

    /** The decimal number of a column, or null. */
    public @Nullable Double decimalOrNull(String column) {
        Value value = present(column);
        return value.isNull() ? null : value.asDouble();
    }

    /** The truth value of a column; null counts as false. */
    public boolean flag(String column) {
        Value value = present(column);
        return !value.isNull() && value.asBoolean();
    }

    /** The date of a column that is never null. */
    public LocalDate date(String column) {
        return required(column).asLocalDate();
    }

    /** The date of a column, or null. */
    public @Nullable LocalDate dateOrNull(String column) {
        Value value = present(column);
        return value.isNull() ? null : value.asLocalDate();
    }

    /** The instant of a column that is never null. */
    public Instant instant(String column) {
        return required(column).asZonedDateTime().toInstant();
    }

    /** The instant of a column, or null. */
    public @Nullable Instant instantOrNull(String column) {
        Value value = present(column);
        return value.isNull() ? null : value.asZonedDateTime().toInstant();
    }

    /** The texts of a list column; null counts as an empty list. */
    public List<String> texts(String column) {
        Value value = present(column);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    /** The whole numbers of a list column; null counts as an empty list. */
    public List<Long> numbers(String column) {
        Value value = present(column);
        return value.isNull() ? List.of() : value.asList(Value::asLong);
    }

    /** The decimal numbers of a list column; null counts as an empty list. */
    public List<Double> decimals(String column) {
        Value value = present(column);
        return value.isNull() ? List.of() : value.asList(Value::asDouble);
    }

    /** The dates of a list column; null counts as an empty list. */
    public List<LocalDate> dates(String column) {
        Value value = present(column);
        return value.isNull() ? List.of() : value.asList(Value::asLocalDate);
    }

    /** The truth values of a list column; null counts as an empty list. */
    public List<Boolean> flags(String column) {
        Value value = present(column);
        return value.isNull() ? List.of() : value.asList(Value::asBoolean);
    }

    /** The maps of a list column, each as a row; null counts as an empty list. */
    public List<Row> rows(String column) {
        Value value = present(column);
        return value.isNull() ? List.of() : value.asList(Row::of);
    }

    /** The list in a column, read by position; null where the column is. */
    public @Nullable Cells cellsOrNull(String column) {
        Value value = present(column);
        return value.isNull() ? null : Cells.of(value);
    }

    /** The lists of a list column, each read by position; null counts as an empty list. */
    public List<Cells> cells(String column) {
        Value value = present(column);
        return value.isNull() ? List.of() : value.asList(Cells::of);
    }

    /** The map or node of a column as a row, or null. */
    public @Nullable Row rowOrNull(String column) {
        Value value = present(column);
        return value.isNull() ? null : Row.of(value);
    }

    /** Whether the column holds a value. */
    public boolean has(String column) {
        return values.containsKey(column) && !values.get(column).isNull();
    }

    /** The names of the columns, or of the properties where this is a map or node. */
    public List<String> columns() {
        List<String> names = new ArrayList<>();
        values.keys().forEach(names::add);
        return names;
    }

    /** A property's value as text in its standard written form, or null; for lists of details that differ by kind. */
    public @Nullable String writtenOrNull(String column) {
        Value value = present(column);
        if (value.isNull()) {
            return null;
        }
        return value.asObject() instanceof ZonedDateTime moment
                ? moment.toInstant().toString()
                : value.asObject().toString();
    }

    private Value required(String column) {
        Value value = present(column);
        if (value.isNull()) {
            throw new IllegalStateException("Column '" + column + "' is null");
        }
        return value;
    }

    /** A missing property of a node or map is the same as null. */
    private Value present(String column) {
        Value value = values.get(column);
        return value == null ? Values.NULL : value;
    }
}
