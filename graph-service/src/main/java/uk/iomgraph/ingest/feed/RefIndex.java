package uk.iomgraph.ingest.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which refs each file of a delivery has, and on which line. The line of a row that is broken is kept as a negative
 * number: its ref counts as delivered, and a sound row may still take it.
 */
final class RefIndex {

    private final Path folder;
    private final Map<FeedFile, RefTable> tables = new EnumMap<>(FeedFile.class);

    RefIndex(Path folder) {
        this.folder = folder;
    }

    /** Makes room for the refs of a file. */
    void expect(FeedFile file, long rows) throws IOException {
        tables.put(file, RefTable.of(rows, folder.resolve(file.fileName() + ".refs")));
    }

    /**
     * Takes a ref for a row; rows beyond the expected number are not taken down, since they reject the delivery anyway.
     *
     * @param sound whether the row is whole
     * @return false where an earlier sound row has the ref, so that this one is a duplicate
     */
    boolean take(FeedFile file, String ref, long line, boolean sound) {
        RefTable table = tables.get(file);
        if (table == null || table.isFull()) {
            return true;
        }
        long first = table.putIfAbsent(ref, sound ? line : -line);
        if (sound && first < 0) {
            table.replace(ref, line);
        }
        return !sound || first <= 0;
    }

    boolean contains(FeedFile file, String ref) {
        RefTable table = tables.get(file);
        return table != null && table.get(ref) != 0;
    }

    /** The line of the first sound row with a ref; 0 where there is none. */
    long firstLine(FeedFile file, String ref) {
        RefTable table = tables.get(file);
        return table == null ? 0 : Math.max(0, table.get(ref));
    }
}
