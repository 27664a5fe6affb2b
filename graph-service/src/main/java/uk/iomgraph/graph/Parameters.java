package uk.iomgraph.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import uk.iomgraph.cypher.CypherStatement;

/**
 * The named values a statement is sent with, and the maps inside them. Takes what the driver takes, and instants and
 * nested {@code Parameters} besides.
 */
public final class Parameters {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Parameters() {}

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

    Set<String> names() {
        return values.keySet();
    }

    /** As a statement takes them, its lists in a map of their own. */
    Value toValue(CypherStatement statement) {
        if (statement.lists().isEmpty()) {
            return Values.value(values);
        }
        Map<String, @Nullable Object> sent = new LinkedHashMap<>(values);
        Map<String, @Nullable Object> lists = new LinkedHashMap<>();
        statement.lists().forEach(name -> lists.put(name, sent.remove(name)));
        sent.put(CypherStatement.LISTS, lists);
        return Values.value(sent);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atZone(ZoneOffset.UTC);
        }
        if (value instanceof Parameters nested) {
            return nested.values;
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(Parameters::plain).toList();
        }
        return value;
    }
}
