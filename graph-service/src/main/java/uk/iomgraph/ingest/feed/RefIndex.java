package uk.iomgraph.ingest.feed;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * Which refs each file of a delivery has and where, on disk so that memory stays flat. The line of a row that is broken
 * is kept as a negative number: its ref counts as delivered, and a sound row may still take it.
 */
final class RefIndex implements AutoCloseable {

    private static final int CACHE_MEBIBYTES = 16;
    private static final int BUFFER_KIBIBYTES = 4096;

    private final MVStore store;
    private final Map<FeedFile, MVMap<String, Long>> lines = new EnumMap<>(FeedFile.class);

    RefIndex(Path path) {
        store = new MVStore.Builder()
                .fileName(path.toString())
                .cacheSize(CACHE_MEBIBYTES)
                .autoCommitBufferSize(BUFFER_KIBIBYTES)
                .open();
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
    }

    /**
     * Takes a ref for a row.
     *
     * @param sound whether the row is whole
     * @return false where an earlier sound row has the ref, so that this one is a duplicate
     */
    boolean take(FeedFile file, String ref, long line, boolean sound) {
        MVMap<String, Long> map = lines.computeIfAbsent(file, this::open);
        Long first = map.putIfAbsent(ref, sound ? line : -line);
        if (first == null || !sound) {
            return true;
        }
        if (first < 0) {
            map.put(ref, line);
            return true;
        }
        return false;
    }

    boolean contains(FeedFile file, String ref) {
        MVMap<String, Long> map = lines.get(file);
        return map != null && map.containsKey(ref);
    }

    /** The line of the first sound row with a ref; 0 where there is none. */
    long firstLine(FeedFile file, String ref) {
        MVMap<String, Long> map = lines.get(file);
        Long line = map == null ? null : map.get(ref);
        return line == null ? 0 : line;
    }

    @Override
    public void close() {
        store.closeImmediately();
    }

    private MVMap<String, Long> open(FeedFile file) {
        return store.openMap(
                file.fileName(),
                new MVMap.Builder<String, Long>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(LongDataType.INSTANCE));
    }
}
