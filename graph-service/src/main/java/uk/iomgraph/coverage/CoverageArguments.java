package uk.iomgraph.coverage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.coverage.index.CoverageAxis;
import uk.iomgraph.crossborder.AreaKind;

/** The arguments of the field {@code coverage}. */
record CoverageArguments(
        CoverageAxis rows,
        CoverageAxis columns,
        @Nullable AreaKind areaKind,
        @Nullable String area,
        @Nullable GapFilter filter,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt) {}
