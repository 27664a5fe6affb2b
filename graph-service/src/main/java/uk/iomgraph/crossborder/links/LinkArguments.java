package uk.iomgraph.crossborder.links;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.border.LinkKind;

/** The arguments of the field {@code crossBorderLinks}. */
record LinkArguments(
        @Nullable String area,
        AreaLevel level,
        @Nullable List<LinkKind> kinds,
        @Nullable String otherArea,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Integer first,
        @Nullable String after) {

    /** What cursors are bound to; without {@code knownAt} the moment moves on between two pages. */
    String question() {
        return "crossBorderLinks " + area + ' ' + level + ' ' + kinds + ' ' + otherArea + ' ' + asOf + ' ' + knownAt;
    }
}
