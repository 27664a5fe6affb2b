package uk.iomgraph.coverage.index;

/** How a gap stands. */
public enum GapState {
    /** Nobody did anything about it. */
    OPEN,

    /** Somebody has seen it. */
    ACKNOWLEDGED,

    /** Somebody decided to live with it for a time; it still counts. */
    ACCEPTED,

    /** Somebody closed it with evidence; its time counts as covered. */
    CLOSED,

    /** Somebody opened it again. */
    REOPENED,

    /** There never was one; its time counts as covered. */
    DATA_ERROR;

    /** Whether a gap of this state counts as one. */
    public boolean counts() {
        return switch (this) {
            case OPEN, ACKNOWLEDGED, ACCEPTED, REOPENED -> true;
            case CLOSED, DATA_ERROR -> false;
        };
    }
}
