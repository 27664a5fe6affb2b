package uk.iomgraph.fairness;

import org.jspecify.annotations.Nullable;

/** Something that is decided about people, or recorded of them; {@code FairnessMeasureKind} in the schema. */
enum Outcome {
    /** Selected, of those who were scored. */
    SELECTED("Selected, of those scored for selection in the year that ends with the day", "selected", "scored"),
    /** In a programme of IOM or MAPPA. */
    MANAGED("In IOM or MAPPA on the day, of all offenders", "managed", null),
    /** Tied to a gang. */
    GANG_TIE("With an open gang tie that is not due for review, of all offenders", "tied", null),
    /** With a gap. */
    OPEN_GAP("With an open gap, of all offenders", "open", null),
    /** Rated in the highest band. */
    RATED_HIGH("Rated in the highest band, of those with a rating on the day", "high", "rated");

    private final String title;
    private final String column;
    private final @Nullable String askedColumn;

    Outcome(String title, String column, @Nullable String askedColumn) {
        this.title = title;
        this.column = column;
        this.askedColumn = askedColumn;
    }

    /** What it is, in words. */
    String title() {
        return title;
    }

    /** Where a row says of how many it is so. */
    String column() {
        return column;
    }

    /** Where a row says of how many it could be so; null where that is everybody. */
    @Nullable
    String askedColumn() {
        return askedColumn;
    }
}
