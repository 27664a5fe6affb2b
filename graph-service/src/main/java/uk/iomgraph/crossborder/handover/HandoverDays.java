package uk.iomgraph.crossborder.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;

/** Dates as they are put in. */
final class HandoverDays {

    /** Nothing about a handover is dated earlier. */
    static final int EARLIEST = Day.of(LocalDate.of(1900, 1, 1));

    private HandoverDays() {}

    /** The day of a date; years that no calendar here counts become days that are out of every range. */
    static int of(@Nullable LocalDate date, int otherwise) {
        return date == null
                ? otherwise
                : Math.toIntExact(Math.max(Day.ALWAYS + 1L, Math.min(Day.NEVER - 1L, date.toEpochDay())));
    }
}
