package uk.iomgraph.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The point a question is asked at, on both axes of time; chosen once, at the root of a query.
 *
 * @param asOf the date in the world: what was true on that day (valid time)
 * @param knownAt the instant of knowledge: what this system believed then (recorded time)
 */
public record Moment(LocalDate asOf, Instant knownAt) {

    private static final int LAST_YEAR = 9999;
    private static final long MICROS = 1_000_000;
    private static final int NANOS = 1_000;

    /** An instant as indexes count it, in microseconds since 1970; of every year that is taken. */
    public static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), MICROS), instant.getNano() / NANOS);
    }

    /**
     * A day that somebody wrote. Later and earlier years than it takes are nobody's question, and more than indexes
     * can tell apart.
     *
     * @throws DateTimeException if its year is not one from 1 to 9999
     */
    public static LocalDate within(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("The year must be from 1 to " + LAST_YEAR);
        }
        return day;
    }

    /**
     * An instant that somebody wrote.
     *
     * @throws DateTimeException if its year is not one from 1 to 9999
     */
    public static Instant within(Instant instant) {
        within(instant.atOffset(ZoneOffset.UTC).toLocalDate());
        return instant;
    }
}
