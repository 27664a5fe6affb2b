package uk.iomgraph.flow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.border.AreaLevel;

/** The arguments of the field {@code borderPair}. */
record BorderPairArguments(
        String a,
        String b,
        @Nullable AreaLevel level,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt) {}
