package uk.iomgraph.rules.tie;

/** Whether an act is allowed in a state: the whole table of acts and states. */
public sealed interface TieDecision {

    /**
     * The act is allowed.
     *
     * @param state the state of the tie after it
     */
    record Allowed(TieState state) implements TieDecision {}

    /**
     * The act is not allowed.
     *
     * @param sentence why, and what to do instead
     */
    record Refused(String sentence) implements TieDecision {}

    /** What the table says of an act in a state. */
    static TieDecision of(TieAct act, TieState state) {
        return switch (state) {
            case HELD ->
                switch (act) {
                    case CHALLENGE -> new Allowed(TieState.CHALLENGED);
                    case REVIEW -> new Allowed(TieState.HELD);
                    case REMOVE -> new Allowed(TieState.REMOVED);
                    case UPHOLD, REJECT, CORRECT ->
                        new Refused("Nobody has challenged this tie. Challenge it first, or remove it.");
                };
            case CHALLENGED ->
                switch (act) {
                    case CHALLENGE -> new Refused("This tie is challenged already. Decide that challenge first.");
                    case REVIEW -> new Refused("This tie is challenged. Decide the challenge before it is reviewed.");
                    case REJECT, CORRECT -> new Allowed(TieState.HELD);
                    case UPHOLD, REMOVE -> new Allowed(TieState.REMOVED);
                };
            case REMOVED -> new Refused("This tie was removed for good, and nothing can be done about it any more.");
        };
    }

    /**
     * The state after acts.
     *
     * @param acts what was done, in the order in which it was done; what the table refuses changes nothing
     */
    static TieState after(Iterable<TieAct> acts) {
        TieState state = TieState.HELD;
        for (TieAct act : acts) {
            if (of(act, state) instanceof Allowed allowed) {
                state = allowed.state();
            }
        }
        return state;
    }
}
