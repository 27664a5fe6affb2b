package uk.iomgraph.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of the field {@code episodes}. */
record EpisodeArguments(
        @Nullable List<EpisodeKind> kinds,
        boolean includeEnded,
        @Nullable Integer first,
        @Nullable String after) {}
