package uk.iomgraph.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a feed file.
 *
 * @param name as written in the header
 * @param type what its cells hold
 * @param required whether every row must fill it
 * @param allowed the codes a {@link ColumnType#CODE} may be; empty for every other type
 * @param target the file a reference leads to; null for every other type
 * @param bounds least and most of a number, or of the characters of a text
 */
public record Column(
        String name,
        ColumnType type,
        boolean required,
        List<String> allowed,
        @Nullable FeedFile target,
        Bounds bounds) {

    public Column {
        allowed = List.copyOf(allowed);
    }
}
