package uk.iomgraph.ingest.loading;

/** What became of a row; each row of a delivery has exactly one, except {@link #NOTED}, {@link #CLOSED} and {@link #RELEASED}. */
public enum Outcome {
    /** It said something new. */
    LOADED,
    /** It says what is already believed. */
    UNCHANGED,
    /** It says something else than before: the old assertion was closed and a new one added. */
    CORRECTED,
    /** It took back what was believed. */
    RETRACTED,
    /** What it refers to has not arrived yet: it is kept and tried again with every delivery. */
    PARKED,
    /** It could not be read, or makes no sense. */
    REJECTED,
    /** Not an outcome of its own: a row that was accepted though it says something odd, such as a period of no day. */
    NOTED,
    /** Not a row: an assertion absent from a FULL delivery, or a tie whose correction can be none, which is no longer believed. */
    CLOSED,
    /** Not a row of this delivery: one that an earlier delivery parked and that could be loaded now. */
    RELEASED;

    /** Whether this outcome counts a row of the delivery. */
    public boolean ofRow() {
        return this != CLOSED && this != RELEASED && this != NOTED;
    }
}
