package uk.iomgraph.rules.gap.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;

/**
 * What somebody did about a gap. It is never changed; whoever thinks better of it acts again.
 *
 * @param id opaque, ours
 * @param kind what was done
 * @param done when and by whom
 * @param from the day from which it holds: that of the action, or an earlier one for a closure
 * @param until the day from which an acceptance no longer holds; {@link Day#NEVER} for everything else
 * @param words what was said with it
 */
public record GapAction(String id, GapActionKind kind, Done done, int from, int until, Words words) {

    /**
     * When something was done, and by whom.
     *
     * @param at the instant at which it was recorded
     * @param on the day of that instant, where it was done
     * @param by the account
     */
    public record Done(Instant at, int on, String by) {}

    /**
     * What was said with an action; may name people, so it belongs into no log and no error.
     *
     * @param reason why; null if nothing was said
     * @param assignee who must act; null unless the action names somebody
     * @param evidence what shows that the gap is answered, in words or as the reference of a record; null unless the action
     *     is a closure
     */
    public record Words(
            @Nullable String reason,
            @Nullable String assignee,
            @Nullable String evidence) {

        /** Nothing was said. */
        public static final Words NONE = new Words(null, null, null);

        @Override
        public String toString() {
            return "Words[]";
        }
    }
}
