package uk.iomgraph.coverage.index;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.timeline.Pathway;

public record Required(
        String rule,
        @Nullable String area,
        @Nullable String programme,
        @Nullable Pathway pathway,
        int from,
        int to,
        int coveredFrom) {}
