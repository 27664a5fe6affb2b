package uk.iomgraph.rules.gap.life;

/** How far people have come with a gap. Whether there still is a gap is another question, which the rules answer. */
public enum GapState {
    /** Nobody has done anything about it yet, or an acceptance has lapsed. */
    OPEN,

    /** Somebody has seen it and will act. */
    ACKNOWLEDGED,

    /** It is known and borne until a day, for a reason. */
    ACCEPTED,

    /** It is answered, and there is evidence of that. */
    CLOSED,

    /** It was closed, accepted or taken for an error, and is to be dealt with after all. */
    REOPENED,

    /** There never was a gap: the records it came from are wrong. */
    DATA_ERROR;

    /** Whether a gap of this state counts in figures; one that is borne does, one that is answered or never was does not. */
    public boolean counts() {
        return switch (this) {
            case OPEN, ACKNOWLEDGED, ACCEPTED, REOPENED -> true;
            case CLOSED, DATA_ERROR -> false;
        };
    }
}
