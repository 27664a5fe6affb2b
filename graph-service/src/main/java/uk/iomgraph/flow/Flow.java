package uk.iomgraph.flow;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Moment;

/** What went from one area to another; the fields of {@code Flow} in the schema say what they mean. */
record Flow(
        Moment moment,
        String fromCode,
        String toCode,
        int observed,
        double harm,
        double expected,
        @Nullable Double expectedByGravity,
        @Nullable Double ratio,
        @Nullable Double ratioLow,
        @Nullable Double ratioHigh,
        @Nullable Double asymmetry,
        @Nullable Double distanceKm,
        int handovers,
        boolean protocol) {}
