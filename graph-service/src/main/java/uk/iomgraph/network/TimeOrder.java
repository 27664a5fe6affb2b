package uk.iomgraph.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which days a tie can stand for on a path whose dates must not run backwards. A path is in time order if one day can be
 * chosen for each of its ties so that none is before the one chosen for the tie before it. A bound that is not known is
 * open; nothing after the day of the question counts.
 *
 * @param asOf the day of the question
 */
record TimeOrder(LocalDate asOf) {

    /** Before all dates: stands for a day that nothing is known about. */
    static final LocalDate OPEN = LocalDate.MIN;

    /** The first day the tie can stand for that is not before another; null if there is none. */
    @Nullable
    LocalDate earliest(Tie tie, LocalDate notBefore) {
        List<LocalDate> days = days(tie);
        if (!days.isEmpty()) {
            return days.stream()
                    .filter(day -> !day.isBefore(notBefore) && !day.isAfter(asOf))
                    .findFirst()
                    .orElse(null);
        }
        LocalDate first = first(tie);
        LocalDate day = first.isBefore(notBefore) ? notBefore : first;
        return day.isAfter(last(tie)) ? null : day;
    }

    /** The last day the tie can stand for that is not after another; null if there is none. */
    @Nullable
    LocalDate latest(Tie tie, LocalDate notAfter) {
        LocalDate bound = notAfter.isAfter(asOf) ? asOf : notAfter;
        List<LocalDate> days = days(tie);
        if (!days.isEmpty()) {
            return days.stream()
                    .filter(day -> !day.isAfter(bound))
                    .reduce((a, b) -> b)
                    .orElse(null);
        }
        LocalDate last = last(tie);
        LocalDate day = last.isAfter(bound) ? bound : last;
        return day.isBefore(first(tie)) ? null : day;
    }

    /** The days of a tie that is made of single days. */
    private static List<LocalDate> days(Tie tie) {
        LocalDate from = tie.from();
        return switch (tie.basis().course()) {
            case MOMENT -> from == null ? List.of() : List.of(from);
            case MOMENTS -> tie.dates().isEmpty() && from != null ? List.of(from) : tie.dates();
            case PERIOD, DAYS -> List.of();
        };
    }

    private static LocalDate first(Tie tie) {
        LocalDate from = tie.from();
        return from == null ? OPEN : from;
    }

    private LocalDate last(Tie tie) {
        LocalDate to = tie.to();
        LocalDate last =
                tie.basis().course() == TieBasis.Course.DAYS ? tie.lastDate() : to == null ? null : to.minusDays(1);
        return last == null || last.isAfter(asOf) ? asOf : last;
    }
}
