package uk.iomgraph.rules.tie;

/** Why a tie was removed. The proof keeps this code and no words about the person. */
public enum RemovalReason {
    /** What was said is not so. */
    NOT_TRUE,
    /** It is about somebody else. */
    WRONG_PERSON,
    /** It was never allowed to be held. */
    UNLAWFUL,
    /** It is no longer needed for what it was held for. */
    NO_LONGER_NEEDED,
    /** The person, or somebody for them, challenged it with success. */
    CHALLENGE_UPHELD,
    /** A court or the Information Commissioner ordered it. */
    ORDERED
}
