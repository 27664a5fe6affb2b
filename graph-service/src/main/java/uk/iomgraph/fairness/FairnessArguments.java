package uk.iomgraph.fairness;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The arguments of the field {@code fairness}. */
record FairnessArguments(
        FairnessDimension by,
        @Nullable String area,
        @Nullable String reference,
        DisclosureAudience audience,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt) {}
