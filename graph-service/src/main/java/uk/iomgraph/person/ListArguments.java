package uk.iomgraph.person;

import org.jspecify.annotations.Nullable;

/** The arguments of a list that only pages. */
record ListArguments(@Nullable Integer first, @Nullable String after) {}
