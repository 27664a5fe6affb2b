package uk.iomgraph.graph;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads many rows page by page, in the order of a key that several rows may share. Rows of one key are never parted.
 *
 * @param size how many rows a full page has
 * @param page reads the rows after a key, at most {@code size}
 * @param key the key of a row
 */
public record KeysetPages<T>(int size, Function<String, List<T>> page, Function<T, String> key) {

    /** Hands over all rows. */
    public void forEach(Consumer<T> consumer) {
        String after = "";
        List<T> rows = page.apply(after);
        while (!rows.isEmpty()) {
            String last = key.apply(rows.get(rows.size() - 1));
            // More rows of the last key may be on the next page; but a key with more than a page of them ends it.
            boolean cut = rows.size() == size && !key.apply(rows.get(0)).equals(last);
            List<T> whole = cut
                    ? rows.stream().filter(row -> !key.apply(row).equals(last)).toList()
                    : rows;
            whole.forEach(consumer);
            after = key.apply(whole.get(whole.size() - 1));
            rows = rows.size() < size ? List.of() : page.apply(after);
        }
    }
}
