package uk.iomgraph.rules.interval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as whole numbers, counted from 1970-01-01 (day 0), with a day before all and a day after all others. */
public final class Day {

    /** After every day: an end that is open, or something that has not happened. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Before every day: a start that is open. */
    public static final int ALWAYS = Integer.MIN_VALUE;

    private static final int WEEK = 7;

    /** 1970-01-01 was a Thursday, so three days added make Monday the first of a week. */
    private static final int SINCE_MONDAY = 3;

    private static final int FRIDAY = 4;

    private Day() {}

    /** The day of a date; {@link #NEVER} where there is none. */
    public static int of(@Nullable LocalDate date) {
        return date == null ? NEVER : Math.toIntExact(date.toEpochDay());
    }

    /** The day of a date on which something starts; {@link #ALWAYS} where there is none. */
    public static int ofStart(@Nullable LocalDate date) {
        return date == null ? ALWAYS : of(date);
    }

    /** The date of a day; null for {@link #NEVER} and {@link #ALWAYS}. */
    public static @Nullable LocalDate date(int day) {
        return isDate(day) ? LocalDate.ofEpochDay(day) : null;
    }

    /** Whether this is a day of the calendar, neither of the two open ends. */
    public static boolean isDate(int day) {
        return day != NEVER && day != ALWAYS;
    }

    /** So many days later, or earlier where negative. Open ends stay where they are; no day becomes one by overflow. */
    public static int plus(int day, int days) {
        if (!isDate(day)) {
            return day;
        }
        long sum = (long) day + days;
        return (int) Math.max(ALWAYS + 1L, Math.min(NEVER - 1L, sum));
    }

    /** So many calendar months later; the last day of a month where the day does not exist, as in {@link LocalDate}. */
    public static int plusMonths(int day, int months) {
        return isDate(day)
                ? Math.toIntExact(LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay())
                : day;
    }

    /**
     * The so-manieth working day after a day. Working days are Monday to Friday; bank holidays count as working days, since
     * they differ between places and would have to be delivered.
     */
    public static int plusWorkingDays(int day, int workingDays) {
        if (!isDate(day)) {
            return day;
        }
        int result = day;
        for (int left = workingDays; left > 0; ) {
            result = plus(result, 1);
            left -= isWorkingDay(result) ? 1 : 0;
        }
        return result;
    }

    private static boolean isWorkingDay(int day) {
        return Math.floorMod(day + SINCE_MONDAY, WEEK) <= FRIDAY;
    }
}
