package uk.iomgraph.coverage.index;

/** Under which headings of an axis something stands. */
@FunctionalInterface
interface Placement {

    /** The severity of what has none. */
    int NO_SEVERITY = -1;

    /**
     * Writes the numbers of the headings.
     *
     * @param matter what it is about
     * @param severity ordinal of the severity of a gap that is known, else {@link #NO_SEVERITY}
     * @param who the person on the day
     * @param into where to write
     * @return how many
     */
    int place(int matter, int severity, PersonOnDay who, int[] into);
}
