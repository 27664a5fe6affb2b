package uk.iomgraph.coverage.index;

/** Under which headings of an axis something stands. */
@FunctionalInterface
interface Placement {

    /** The severity of what has none. */
    int NO_SEVERITY = -1;

    /**
     * Writes the numbers of the headings.
     *
     * @param places what rows are about
     * @param row the row; where agencies stand on the axis, one of the gaps of the person
     * @param severity ordinal of the severity of a gap that is known, else {@link #NO_SEVERITY}
     * @param who the person on the day
     * @param into where to write
     * @return how many
     */
    int place(PlaceColumns places, int row, int severity, PersonOnDay who, int[] into);
}
