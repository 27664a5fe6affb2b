package uk.iomgraph.rules.gap.life;

import org.jspecify.annotations.Nullable;

/** What one can do about a gap. */
public enum GapActionKind {
    /** Say that it is seen. */
    ACKNOWLEDGE(GapState.ACKNOWLEDGED),

    /** Bear it until a day, for a reason. */
    ACCEPT(GapState.ACCEPTED),

    /** Name who must act. */
    ASSIGN(null),

    /** Say that it is answered, with evidence, and since when. */
    CLOSE(GapState.CLOSED),

    /** Take back that it was closed, accepted or an error. */
    REOPEN(GapState.REOPENED),

    /** Say that the records it came from are wrong. */
    REPORT_DATA_ERROR(GapState.DATA_ERROR);

    private final @Nullable GapState leadsTo;

    GapActionKind(@Nullable GapState leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** The state a gap is in after it; null where it leaves the state as it is. */
    public @Nullable GapState leadsTo() {
        return leadsTo;
    }
}
