package uk.iomgraph.ingest.loading;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import uk.iomgraph.ingest.feed.Column;
import uk.iomgraph.ingest.feed.ColumnType;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.feed.Reference;

/** What rows refer to. */
final class References {

    private static final Map<FeedFile, int[]> COLUMNS = new EnumMap<>(FeedFile.class);

    static {
        for (FeedFile file : FeedFile.values()) {
            List<Column> columns = file.columns();
            COLUMNS.put(
                    file,
                    IntStream.range(0, columns.size())
                            .filter(i -> refers(columns.get(i)))
                            .toArray());
        }
    }

    private References() {}

    /** Everything a row refers to, each once. */
    static Set<Reference> of(FeedRow row) {
        Set<Reference> references = new LinkedHashSet<>();
        for (int column : Objects.requireNonNull(COLUMNS.get(row.file()))) {
            Object value = row.values()[column];
            if (value instanceof Reference one) {
                references.add(one);
            } else if (value instanceof List<?> list) {
                list.forEach(each -> references.add((Reference) each));
            }
        }
        return references;
    }

    /** Whether rows of a file may refer to other rows of the same file. */
    static boolean withinFile(FeedFile file) {
        return file.columns().stream().anyMatch(column -> refers(column) && column.target() == file);
    }

    /** Whether a column names rows of another file. */
    static boolean refers(Column column) {
        return column.type() == ColumnType.REFERENCE || column.type() == ColumnType.REFERENCES;
    }
}
