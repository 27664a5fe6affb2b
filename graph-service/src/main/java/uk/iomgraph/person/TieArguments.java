package uk.iomgraph.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of the field {@code ties}. */
record TieArguments(
        @Nullable List<PersonTieBasis> bases,
        @Nullable Integer first,
        @Nullable String after) {}
