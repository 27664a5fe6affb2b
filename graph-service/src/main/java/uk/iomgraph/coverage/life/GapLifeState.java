package uk.iomgraph.coverage.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.gap.life.GapLife;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.interval.Day;

/**
 * How far people have come with a gap, at a moment.
 *
 * @param key the key of the gap
 * @param state the state
 * @param assignee who was last named to act
 * @param acceptedUntil the day from which its acceptance no longer holds; null unless it is accepted
 * @param moment the moment
 * @param life all that was done
 */
public record GapLifeState(
        String key,
        GapState state,
        @Nullable String assignee,
        @Nullable LocalDate acceptedUntil,
        Moment moment,
        GapLife life) {

    private static final int MOST = 100;

    /** How it stands at a moment. */
    public static GapLifeState of(String key, GapLife life, Moment moment) {
        int day = Day.of(moment.asOf());
        return new GapLifeState(
                key,
                life.state(day, moment.knownAt()),
                life.assignee(moment.knownAt()),
                Day.date(life.acceptedUntil(day, moment.knownAt())),
                moment,
                life);
    }

    /** The last {@value #MOST} things done, or those before an instant, oldest first, as far as known at the moment. */
    public List<GapTransitionView> transitions(@Nullable Instant before) {
        List<GapTransitionView> known = life.transitions().stream()
                .map(GapTransitionView::of)
                .filter(transition -> !transition.at().isAfter(moment.knownAt()))
                .filter(transition -> before == null || transition.at().isBefore(before))
                .toList();
        return known.subList(Math.max(0, known.size() - MOST), known.size());
    }
}
