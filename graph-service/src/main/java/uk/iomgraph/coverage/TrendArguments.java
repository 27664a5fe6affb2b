package uk.iomgraph.coverage;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.rules.interval.Day;

/** The arguments of the field {@code coverageTrend}. */
record TrendArguments(
        LocalDate from,
        LocalDate to,
        TrendStep every,
        @Nullable String area,
        @Nullable GapFilter filter,
        @Nullable Instant knownAt) {

    static final int MOST = 3_700;

    private static final int WEEK = DayOfWeek.values().length;

    /**
     * The days asked about, in order.
     *
     * @throws BadQuestion if there are none, or too many
     */
    int[] days() {
        Deque<Integer> days = new ArrayDeque<>();
        for (LocalDate day = to; !day.isBefore(from); day = before(day)) {
            days.addFirst(Day.of(day));
            if (days.size() > MOST) {
                throw new BadQuestion(
                        Fault.TOO_MANY,
                        "These are more than " + MOST + " points. Ask for a shorter period or a longer step.");
            }
        }
        if (days.isEmpty()) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'to' must not be before 'from'.");
        }
        return days.stream().mapToInt(Integer::intValue).toArray();
    }

    private LocalDate before(LocalDate day) {
        return switch (every) {
            case DAY -> day.minusDays(1);
            case WEEK -> day.minusDays(WEEK);
            case MONTH -> day.minusMonths(1).with(TemporalAdjusters.lastDayOfMonth());
        };
    }
}
