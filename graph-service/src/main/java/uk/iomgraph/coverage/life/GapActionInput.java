package uk.iomgraph.coverage.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.life.GapAction.Words;
import uk.iomgraph.rules.interval.Day;

/**
 * What is put in with any of the actions; each action takes some of it.
 *
 * @param key the key of the gap
 * @param from the day from which it holds; today, if left out
 * @param until the day from which it no longer holds
 * @param reason why
 * @param assignee who must act
 * @param evidence what shows that the gap is answered
 */
record GapActionInput(
        String key,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason,
        @Nullable String assignee,
        @Nullable String evidence) {

    int fromOr(int today) {
        return from == null ? today : day(from);
    }

    int untilOrNever() {
        return until == null ? Day.NEVER : day(until);
    }

    Words words() {
        return new Words(stripped(reason), stripped(assignee), stripped(evidence));
    }

    /** Years that no calendar here counts become days that are out of every range. */
    private static int day(LocalDate date) {
        return Math.toIntExact(Math.max(Day.ALWAYS + 1L, Math.min(Day.NEVER - 1L, date.toEpochDay())));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "GapActionInput[]";
    }
}
