package uk.iomgraph.person;

import org.jspecify.annotations.Nullable;

/** The arguments of a list that can also hold what had ended. */
record EndedListArguments(
        boolean includeEnded,
        @Nullable Integer first,
        @Nullable String after) {}
