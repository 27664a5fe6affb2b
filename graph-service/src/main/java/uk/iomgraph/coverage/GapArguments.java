package uk.iomgraph.coverage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The arguments of the field {@code gaps}. */
record GapArguments(
        @Nullable GapFilter filter,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Integer opensWithinDays,
        @Nullable Integer first,
        @Nullable String after) {

    /** What cursors are bound to; without {@code knownAt} the moment moves on between two pages. */
    String question() {
        return "gaps " + filter + ' ' + asOf + ' ' + knownAt + ' ' + opensWithinDays;
    }
}
