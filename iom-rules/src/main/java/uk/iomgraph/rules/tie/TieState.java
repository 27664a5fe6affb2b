package uk.iomgraph.rules.tie;

/** How a tie stands. */
public enum TieState {
    /** It is held, and nobody disputes it. */
    HELD,
    /** It is held, and a challenge waits for a decision. It may not be reviewed meanwhile. */
    CHALLENGED,
    /** It is gone, for every time and everybody, and does not come back. */
    REMOVED
}
