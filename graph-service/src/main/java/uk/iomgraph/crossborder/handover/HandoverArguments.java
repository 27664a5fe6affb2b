package uk.iomgraph.crossborder.handover;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.handover.HandoverState;

/** The arguments of the field {@code handovers}. */
record HandoverArguments(
        @Nullable String area,
        @Nullable HandoverState state,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt) {

    /** What cursors are bound to; without {@code knownAt} the moment moves on between two pages. */
    String question() {
        return "handovers " + area + ' ' + state + ' ' + asOf + ' ' + knownAt;
    }
}
