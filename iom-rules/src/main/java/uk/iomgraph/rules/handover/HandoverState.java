package uk.iomgraph.rules.handover;

/** How far a handover has come. */
public enum HandoverState {
    /** It waits for an answer, and there is still time for one: the case is in transit. */
    OFFERED,

    /** The receiving area has taken the case over. */
    ACCEPTED,

    /** The receiving area will not take the case. */
    DECLINED,

    /** The sending area has taken the offer back. */
    WITHDRAWN,

    /** The time for an answer is over and there is none. It may still be answered, late. */
    LAPSED;

    /** Whether it still waits for an answer, in time or late. */
    public boolean isUnanswered() {
        return switch (this) {
            case OFFERED, LAPSED -> true;
            case ACCEPTED, DECLINED, WITHDRAWN -> false;
        };
    }
}
