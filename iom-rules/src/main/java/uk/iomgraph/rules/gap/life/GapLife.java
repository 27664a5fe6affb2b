package uk.iomgraph.rules.gap.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;

/**
 * All that was done about one gap. The state is asked for on a day, as it was known at an instant: the action that was
 * recorded last decides among those that hold from that day or before. Three things follow from what the actions mean.
 * An acceptance that has lapsed leaves the gap open; what it replaced does not come back. A data error says that there never
 * was a gap, so it holds on every day. A data error that is reopened was none, so from then on it holds on no day.
 *
 * @param actions what was done, in the order in which it was recorded
 */
public record GapLife(List<GapAction> actions) {

    /** Nothing was done yet. */
    public static final GapLife NONE = new GapLife(List.of());

    /** Copies what it is given. */
    public GapLife {
        actions = List.copyOf(actions);
    }

    /** The same with one more action, recorded after all others. */
    public GapLife with(GapAction action) {
        List<GapAction> more = new ArrayList<>(actions);
        more.add(action);
        return new GapLife(more);
    }

    /** The state on a day, as it was known at an instant. */
    public GapState state(int day, Instant knownAt) {
        return state(deciding(day, knownAt), day);
    }

    /** The day from which the acceptance that holds on a day no longer holds; {@link Day#NEVER} unless it is accepted. */
    public int acceptedUntil(int day, Instant knownAt) {
        GapAction deciding = deciding(day, knownAt);
        return deciding != null && state(deciding, day) == GapState.ACCEPTED ? deciding.until() : Day.NEVER;
    }

    /** Who was last named to act, as it was known at an instant; null if nobody was. */
    public @Nullable String assignee(Instant knownAt) {
        String assignee = null;
        for (GapAction action : actions) {
            if (action.kind() == GapActionKind.ASSIGN && isKnown(action, knownAt)) {
                assignee = action.words().assignee();
            }
        }
        return assignee;
    }

    /** Every action with the states before and after it, in the order in which they were recorded. */
    public List<GapTransition> transitions() {
        List<GapTransition> transitions = new ArrayList<>();
        GapAction last = null;
        for (GapAction action : actions) {
            GapState before = state(last, action.done().on());
            GapState after = action.kind().leadsTo();
            transitions.add(new GapTransition(action, before, after == null ? before : after));
            last = after == null ? last : action;
        }
        return List.copyOf(transitions);
    }

    private static boolean isKnown(GapAction action, Instant knownAt) {
        return !action.done().at().isAfter(knownAt);
    }

    private static GapState state(@Nullable GapAction deciding, int day) {
        GapState state = deciding == null ? null : deciding.kind().leadsTo();
        return deciding == null || state == null || deciding.until() <= day ? GapState.OPEN : state;
    }

    /** The action that decides the state on a day; null where none does. */
    private @Nullable GapAction deciding(int day, Instant knownAt) {
        boolean last = true;
        for (int i = actions.size() - 1; i >= 0; i--) {
            GapAction action = actions.get(i);
            if (action.kind().leadsTo() == null || !isKnown(action, knownAt)) {
                continue;
            }
            boolean holds = action.kind() == GapActionKind.REPORT_DATA_ERROR ? last : action.from() <= day;
            if (holds) {
                return action;
            }
            last = false;
        }
        return null;
    }
}
