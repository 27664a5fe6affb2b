package uk.iomgraph.coverage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.coverage.index.FlowKind;

/** The arguments of the field {@code transitions}. */
record TransitionArguments(
        FlowKind kind,
        LocalDate from,
        LocalDate to,
        @Nullable String area,
        @Nullable Integer settleDays,
        @Nullable Instant knownAt) {}
