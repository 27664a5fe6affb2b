package uk.iomgraph.rules.gap;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import uk.iomgraph.rules.interval.Day;

/** Dates in sentences. */
public final class Words {

    private static final String[] MONTHS = Arrays.stream(java.time.Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .toArray(String[]::new);

    private Words() {}

    /** A day in words, such as {@code 3 May 2024}. */
    public static String day(int day) {
        LocalDate date = Day.date(day);
        return date == null
                ? "an unknown day"
                : date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }

    /** The day of {@code to} is the first after the gap, on which there was cover again or none was needed. */
    public static String period(int from, int to) {
        return to == Day.NEVER ? "from " + day(from) + " on" : "from " + day(from) + " until " + day(to);
    }

    /** A day in words, such as {@code 3 May 2024}. */
    public static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
