package uk.iomgraph.rules.retention;

/** Why a person's record is erased. The proof keeps this code and no words about the person. */
public enum ErasureReason {
    /** It has fallen due and is no longer needed for what it was held for. */
    NO_LONGER_NEEDED,
    /** What it says is not so, or it is of somebody else. */
    NOT_TRUE,
    /** It was never allowed to be held. */
    UNLAWFUL,
    /** The person asked for it and is right. */
    REQUEST_UPHELD,
    /** A court or the Information Commissioner ordered it. */
    ORDERED;

    /** Whether the record must have fallen due for it. */
    public boolean needsDue() {
        return this == NO_LONGER_NEEDED;
    }
}
