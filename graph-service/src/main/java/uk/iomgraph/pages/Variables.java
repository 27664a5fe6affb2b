package uk.iomgraph.pages;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a stored document is asked with, or an input object in it: values by name, in the forms of the schema. */
public final class Variables {

    private final Map<String, Object> values = new HashMap<>();

    private Variables() {}

    /** Nothing yet. */
    public static Variables none() {
        return new Variables();
    }

    /** The moment of a page, as {@code asOf} and, unless it is now, {@code knownAt}. */
    public static Variables about(PageMoment moment) {
        return none().with("asOf", moment.asOf()).with("knownAt", moment.knownAt());
    }

    /**
     * These and one more.
     *
     * @param value what the schema takes there; days and instants are written as it writes them, null and empty texts are
     *     left out
     */
    public Variables with(String name, @Nullable Object value) {
        if (value instanceof Variables input) {
            values.put(name, input.values);
        } else if (value instanceof java.time.temporal.Temporal time) {
            values.put(name, time.toString());
        } else if (value != null && !"".equals(value)) {
            values.put(name, value);
        }
        return this;
    }

    /** The values by name. */
    public Map<String, ?> values() {
        return Collections.unmodifiableMap(values);
    }
}
