package uk.iomgraph.rules.handover;

/** What an area can do about a handover. That it lapses is nobody's act: it follows from the days that pass. */
public enum HandoverAct {
    /** The sending area asks the other to take the case. */
    OFFER(HandoverState.OFFERED, Side.SENDING),

    /** The receiving area takes the case over. */
    ACCEPT(HandoverState.ACCEPTED, Side.RECEIVING),

    /** The receiving area says that it will not. */
    DECLINE(HandoverState.DECLINED, Side.RECEIVING),

    /** The sending area takes its offer back. */
    WITHDRAW(HandoverState.WITHDRAWN, Side.SENDING);

    /** Which of the two areas may do something. */
    public enum Side {
        /** The area that has the case. */
        SENDING,
        /** The area that is asked to take it. */
        RECEIVING
    }

    private final HandoverState leadsTo;
    private final Side side;

    HandoverAct(HandoverState leadsTo, Side side) {
        this.leadsTo = leadsTo;
        this.side = side;
    }

    /** The state of the handover after it. */
    public HandoverState leadsTo() {
        return leadsTo;
    }

    /** Which of the two areas may do it. */
    public Side side() {
        return side;
    }
}
