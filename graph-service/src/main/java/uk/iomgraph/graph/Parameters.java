package uk.iomgraph.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import uk.iomgraph.cypher.CypherStatement;

/**
 * The named values a statement is sent with, and the maps inside them. Takes what the driver takes, and instants and
 * nested {@code Parameters} besides.
 */
public final class Parameters {

    private final Map<String, @Nullable Object> values;

    private Parameters() {
        this(new LinkedHashMap<>());
    }

    private Parameters(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** No parameters at all. */
    public static Parameters none() {
        return new Parameters();
    }

    /** One parameter, to start with. */
    public static Parameters of(String name, @Nullable Object value) {
        return new Parameters().and(name, value);
    }

    /** The same with one more; a null value is sent as null. */
    public Parameters and(String name, @Nullable Object value) {
        values.put(name, plain(value));
        return this;
    }

    /** The same with one more, where there is a value at all. */
    public Parameters andPresent(String name, @Nullable Object value) {
        return value == null ? this : and(name, value);
    }

    /** Hands over what has a value, in the types the driver takes; for whoever writes it elsewhere than into a statement. */
    public void forEach(BiConsumer<String, Object> consumer) {
        values.forEach((name, value) -> {
            if (value != null) {
                consumer.accept(name, value);
            }
        });
    }

    /** The text of a name. */
    public String text(String name) {
        return (String) Objects.requireNonNull(values.get(name), name);
    }

    /** What stands inside under a name. */
    public Parameters nested(String name) {
        return inside(Objects.requireNonNull(values.get(name), name));
    }

    /** The list of what stands inside under a name. */
    public List<Parameters> nestedList(String name) {
        return ((List<?>) Objects.requireNonNull(values.get(name), name))
                .stream().map(Parameters::inside).toList();
    }

    @SuppressWarnings("unchecked") // it was made from Parameters
    private static Parameters inside(Object nested) {
        return new Parameters((Map<String, @Nullable Object>) nested);
    }

    Set<String> names() {
        return values.keySet();
    }

    /** As a statement takes them, its lists in a map of their own. */
    Value toValue(CypherStatement statement) {
        Map<String, @Nullable Object> sent = new LinkedHashMap<>(values);
        if (!statement.lists().isEmpty()) {
            Map<String, @Nullable Object> lists = new LinkedHashMap<>();
            statement.lists().forEach(name -> lists.put(name, sent.remove(name)));
            sent.put(CypherStatement.LISTS, lists);
        }
        return value(sent);
    }

    /**
     * What the driver makes of a value too, by asking of each whether it is one of thirty types. With thousands of rows that took
     * a tenth of the time of a sweep, so the types most values have are asked for first.
     */
    private static Value value(@Nullable Object plain) {
        if (plain instanceof String text) {
            return Values.value(text);
        }
        if (plain instanceof Integer number) {
            return Values.value(number.intValue());
        }
        if (plain instanceof Boolean flag) {
            return Values.value(flag.booleanValue());
        }
        if (plain instanceof ArrayList<?> list) {
            return Values.value(list.stream().map(Parameters::value).toArray(Value[]::new));
        }
        if (plain instanceof LinkedHashMap<?, ?> map) {
            Map<String, Object> converted = new LinkedHashMap<>(2 * map.size());
            map.forEach((name, value) -> converted.put((String) name, value(value)));
            return Values.value(converted);
        }
        return Values.value(plain);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atZone(ZoneOffset.UTC);
        }
        if (value instanceof Parameters nested) {
            return nested.values;
        }
        if (value instanceof Collection<?> collection) {
            List<@Nullable Object> plain = new ArrayList<>(collection.size());
            for (Object element : collection) {
                plain.add(plain(element));
            }
            return plain;
        }
        return value;
    }
}
