package uk.iomgraph.crossborder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The arguments of the field {@code areas}. */
record AreaFilter(
        @Nullable AreaKind kind,
        @Nullable String parent,
        @Nullable String search,
        @Nullable Integer first,
        @Nullable String after,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt) {

    /** What cursors are bound to; without {@code knownAt} the moment moves on between two pages. */
    String question() {
        return "areas " + kind + ' ' + parent + ' ' + search + ' ' + asOf + ' ' + knownAt;
    }

    @Nullable
    String kindName() {
        return kind == null ? null : kind.name();
    }

    /** What names are searched for; null if for nothing. */
    @Nullable
    String lowerCaseSearch() {
        return search == null || search.isBlank() ? null : search.strip().toLowerCase(Locale.ROOT);
    }
}
