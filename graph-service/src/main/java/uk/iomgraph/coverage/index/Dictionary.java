package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for values, from 0 on. It only grows: a number once given keeps its value, so that snapshots of different age may
 * share it, and one of them may be asked while the next is made.
 */
final class Dictionary<T> {

    /** The number of what is not there. */
    static final int NONE = -1;

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** The number of a value, a new one if it has none yet; {@link #NONE} for null. */
    synchronized int number(@Nullable T value) {
        if (value == null) {
            return NONE;
        }
        Integer known = numbers.get(value);
        if (known == null) {
            known = values.size();
            numbers.put(value, known);
            values.add(value);
        }
        return known;
    }

    /** The value of a number. */
    synchronized T value(int number) {
        return values.get(number);
    }

    /** How many there are, as it is now. */
    synchronized int size() {
        return values.size();
    }

    /** All values by their number, as they are now. */
    synchronized List<T> values() {
        return List.copyOf(values);
    }
}
