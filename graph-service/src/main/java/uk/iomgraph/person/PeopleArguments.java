package uk.iomgraph.person;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The arguments of the fields {@code people} and {@code addresses}. */
record PeopleArguments(
        String search,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt) {}
