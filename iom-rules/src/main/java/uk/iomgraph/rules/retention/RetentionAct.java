package uk.iomgraph.rules.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be decided about the keeping of a person's record. */
public enum RetentionAct {
    /** After a review it is kept until a later day. */
    RETAIN,
    /** The law demands that it is held: it is not erased meanwhile. */
    HOLD,
    /** No hold of before stands any longer. */
    LIFT;

    /**
     * Whether a hold stands on a day.
     *
     * @param acts what was decided, in that order
     */
    public static boolean held(Iterable<Decided> acts, LocalDate day) {
        boolean held = false;
        for (Decided decided : acts) {
            if (decided.act == LIFT) {
                held = false;
            } else if (decided.act == HOLD && (decided.until == null || decided.until.isAfter(day))) {
                held = true;
            }
        }
        return held;
    }

    /** The day until which it was last decided to keep the record; null where nobody did. */
    public static @Nullable LocalDate kept(Iterable<Decided> acts) {
        LocalDate kept = null;
        for (Decided decided : acts) {
            if (decided.act == RETAIN && decided.until != null) {
                kept = decided.until;
            }
        }
        return kept;
    }

    /**
     * A decision.
     *
     * @param until of a decision to keep: until when; of a hold: the day from which it does not stand, null where a decision
     *     has to lift it
     */
    public record Decided(RetentionAct act, @Nullable LocalDate until) {}
}
