package uk.iomgraph.rules.gap.life;

/** Whether an action is allowed in a state: the whole table of actions and states. */
public sealed interface GapDecision {

    /**
     * The action is allowed.
     *
     * @param state the state the gap is in after it
     */
    record Allowed(GapState state) implements GapDecision {}

    /**
     * The action is not allowed.
     *
     * @param sentence why, and what to do instead
     */
    record Refused(String sentence) implements GapDecision {}

    /** What the table says of an action in a state. */
    static GapDecision of(GapActionKind action, GapState state) {
        return switch (action) {
            case ACKNOWLEDGE -> acknowledging(state);
            case ACCEPT -> accepting(state);
            case ASSIGN -> assigning(state);
            case CLOSE -> closing(state);
            case REOPEN -> reopening(state);
            case REPORT_DATA_ERROR -> reportingDataError(state);
        };
    }

    private static GapDecision acknowledging(GapState state) {
        return switch (state) {
            case OPEN, REOPENED -> new Allowed(GapState.ACKNOWLEDGED);
            case ACKNOWLEDGED -> new Refused("This gap is acknowledged already.");
            case ACCEPTED -> new Refused("This gap is accepted, which says more than that it is acknowledged.");
            case CLOSED -> new Refused("This gap is closed. Reopen it first.");
            case DATA_ERROR -> new Refused("This gap is reported as a data error. Reopen it first.");
        };
    }

    private static GapDecision accepting(GapState state) {
        return switch (state) {
            case OPEN, ACKNOWLEDGED, ACCEPTED, REOPENED -> new Allowed(GapState.ACCEPTED);
            case CLOSED -> new Refused("This gap is closed, so there is nothing to accept. Reopen it first.");
            case DATA_ERROR ->
                new Refused("This gap is reported as a data error, so there is nothing to accept. Reopen it first.");
        };
    }

    private static GapDecision assigning(GapState state) {
        return switch (state) {
            case OPEN, ACKNOWLEDGED, ACCEPTED, REOPENED -> new Allowed(state);
            case CLOSED -> new Refused("This gap is closed, so nobody needs to act. Reopen it first.");
            case DATA_ERROR ->
                new Refused("This gap is reported as a data error, so nobody needs to act. Reopen it first.");
        };
    }

    private static GapDecision closing(GapState state) {
        return switch (state) {
            case OPEN, ACKNOWLEDGED, ACCEPTED, REOPENED -> new Allowed(GapState.CLOSED);
            case CLOSED -> new Refused("This gap is closed already.");
            case DATA_ERROR ->
                new Refused("This gap is reported as a data error, so there is nothing to close. Reopen it first.");
        };
    }

    private static GapDecision reopening(GapState state) {
        return switch (state) {
            case ACCEPTED, CLOSED, DATA_ERROR -> new Allowed(GapState.REOPENED);
            case OPEN, ACKNOWLEDGED, REOPENED -> new Refused("This gap is open already.");
        };
    }

    private static GapDecision reportingDataError(GapState state) {
        return switch (state) {
            case OPEN, ACKNOWLEDGED, ACCEPTED, CLOSED, REOPENED -> new Allowed(GapState.DATA_ERROR);
            case DATA_ERROR -> new Refused("This gap is reported as a data error already.");
        };
    }
}
