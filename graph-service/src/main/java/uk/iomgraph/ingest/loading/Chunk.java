package uk.iomgraph.ingest.loading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.feed.Notice;
import uk.iomgraph.ingest.feed.Reading;
import uk.iomgraph.ingest.feed.Reject;
import uk.iomgraph.ingest.feed.Rows;

/**
 * The rows that go into one transaction.
 *
 * @param rows those that could be read
 * @param rejects those that could not
 * @param notices what is odd about some of those that could
 */
record Chunk(List<FeedRow> rows, List<Reject> rejects, List<Notice> notices) {

    /** Five thousand rows is where a larger transaction stops paying; see docs/performance.md. */
    private static final int MOST_ROWS = 5_000;

    /** Characters of text a chunk may hold, so that a few rows with long texts cannot fill the memory. */
    private static final long MOST_CHARACTERS = 8L << 20;

    static Chunk next(Rows readings) {
        List<FeedRow> rows = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        long characters = 0;
        while (rows.size() + rejects.size() < MOST_ROWS && characters < MOST_CHARACTERS && readings.hasNext()) {
            Reading reading = readings.next();
            if (reading instanceof Reading.Accepted accepted) {
                rows.add(accepted.row());
                characters += characters(accepted.row());
                if (accepted.notice() != null) {
                    notices.add(accepted.notice());
                }
            } else if (reading instanceof Reading.Rejected rejected) {
                rejects.add(rejected.reject());
            }
        }
        return new Chunk(rows, rejects, notices);
    }

    /** How many of the rows that could be read have something odd about them. */
    int noted() {
        return notices.size();
    }

    int size() {
        return rows.size() + rejects.size();
    }

    private static long characters(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        return value instanceof List<?> list
                ? list.stream().mapToLong(Chunk::characters).sum()
                : 0;
    }

    private static long characters(FeedRow row) {
        long characters = 0;
        for (Object value : row.values()) {
            characters += characters(value);
        }
        return characters;
    }
}
