package uk.iomgraph.rules.tie;

/** What can be done about a tie. */
public enum TieAct {
    /** Somebody says that it is wrong, or should not be held. */
    CHALLENGE,
    /** The challenge is right: the tie is removed. */
    UPHOLD,
    /** The challenge is not right: the tie stays. */
    REJECT,
    /** The challenge was right in part, and the agency has put its record right: the tie stays as corrected. */
    CORRECT,
    /** The tie was looked at again and holds until a later day. */
    REVIEW,
    /** The tie is taken out for good, challenged or not. */
    REMOVE;

    /** Whether it decides a challenge. */
    public boolean decidesChallenge() {
        return this == UPHOLD || this == REJECT || this == CORRECT;
    }

    /** Whether the tie is gone after it. */
    public boolean removes() {
        return this == UPHOLD || this == REMOVE;
    }
}
