package uk.iomgraph.coverage.life;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.life.GapAction;
import uk.iomgraph.rules.gap.life.GapActionKind;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.gap.life.GapTransition;
import uk.iomgraph.rules.interval.Day;

/** An action on a gap with what it did to its state, in the words of the API. */
public record GapTransitionView(
        GapActionKind action,
        GapState stateBefore,
        GapState stateAfter,
        Instant at,
        String by,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason,
        @Nullable String assignee,
        @Nullable String evidence) {

    static GapTransitionView of(GapTransition transition) {
        GapAction action = transition.action();
        return new GapTransitionView(
                action.kind(),
                transition.before(),
                transition.after(),
                action.done().at(),
                action.done().by(),
                Day.date(action.from()),
                Day.date(action.until()),
                action.words().reason(),
                action.words().assignee(),
                action.words().evidence());
    }

    @Override
    public String toString() {
        return "GapTransitionView[" + action + "]";
    }
}
