package uk.iomgraph.ingest.loading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as numbers, and no day as the greatest of them: as in Cypher, what has no end comes after what has one. */
final class OfflineDays {

    /** No day. */
    static final int NONE = Integer.MAX_VALUE;

    private OfflineDays() {}

    static int of(@Nullable LocalDate day) {
        return day == null ? NONE : Math.toIntExact(day.toEpochDay());
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
