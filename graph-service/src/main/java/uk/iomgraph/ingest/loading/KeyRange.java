package uk.iomgraph.ingest.loading;

import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.FeedFile;

/**
 * The keys of one file of one source, which lie together: all begin with {@code source/file/}.
 *
 * @param after comes before all of them
 * @param end comes after all of them
 */
record KeyRange(String after, String end) {

    static KeyRange of(FeedFile file, String source) {
        String prefix = file == FeedFile.AREAS ? file.fileName() : source + "/" + file.fileName();
        return new KeyRange(prefix + "/", prefix + "0"); // '0' follows '/'
    }

    KeyRange after(String key) {
        return new KeyRange(key, end);
    }

    Parameters parameters() {
        return Parameters.of("after", after).and("end", end);
    }
}
