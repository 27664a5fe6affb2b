package uk.iomgraph.rules.handover;

import uk.iomgraph.rules.handover.HandoverFault.Code;

/** Whether an act is allowed in a state: the whole table of acts and states. */
public sealed interface HandoverDecision {

    /**
     * The act is allowed.
     *
     * @param state the state of the handover after it
     */
    record Allowed(HandoverState state) implements HandoverDecision {}

    /**
     * The act is not allowed.
     *
     * @param fault why, and what to do instead
     */
    record Refused(HandoverFault fault) implements HandoverDecision {}

    /** What the table says of an act in a state. A late answer counts: a case must not stay with nobody for a date's sake. */
    static HandoverDecision of(HandoverAct act, HandoverState state) {
        return switch (act) {
            case OFFER -> offering(state);
            case ACCEPT, DECLINE, WITHDRAW -> answering(act, state);
        };
    }

    private static HandoverDecision offering(HandoverState state) {
        return switch (state) {
            case OFFERED ->
                refused(Code.ALREADY_OFFERED, "This case is on offer already, and there is still time for an answer.");
            case LAPSED ->
                refused(
                        Code.ALREADY_OFFERED,
                        "This case was offered before and never answered. Take that offer back first.");
            case ACCEPTED -> refused(Code.ALREADY_ACCEPTED, "This handover was accepted. Make a new one.");
            case DECLINED -> refused(Code.ALREADY_DECLINED, "This handover was declined. Make a new one.");
            case WITHDRAWN -> refused(Code.ALREADY_WITHDRAWN, "This handover was taken back. Make a new one.");
        };
    }

    private static HandoverDecision answering(HandoverAct answer, HandoverState state) {
        return switch (state) {
            case OFFERED, LAPSED -> new Allowed(answer.leadsTo());
            case ACCEPTED ->
                refused(
                        Code.ALREADY_ACCEPTED,
                        "This handover was accepted already. To move the case on, the area that has it now offers it.");
            case DECLINED ->
                refused(
                        Code.ALREADY_DECLINED,
                        "This handover was declined already. To try again, the sending area makes a new one.");
            case WITHDRAWN ->
                refused(
                        Code.ALREADY_WITHDRAWN,
                        "This handover was taken back already. To try again, the sending area makes a new one.");
        };
    }

    private static Refused refused(Code code, String sentence) {
        return new Refused(new HandoverFault(null, code, sentence));
    }
}
