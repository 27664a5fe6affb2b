package uk.iomgraph.rules.interval;

/**
 * The days from one up to, and not including, another: half-open, so that what ends on a day and what begins on it abut.
 *
 * @param from first day, or {@link Day#ALWAYS}
 * @param to the day after the last, later than {@code from}, or {@link Day#NEVER}
 */
public record Interval(int from, int to) {

    /** Refuses an interval without a day. */
    public Interval {
        if (from >= to) {
            throw new IllegalArgumentException("An interval must end after it begins: " + from + ", " + to + ".");
        }
    }

    /** Whether a day lies in it. */
    public boolean contains(int day) {
        return from <= day && day < to;
    }

    /** How many days; {@link Integer#MAX_VALUE} where an end is open. */
    public int days() {
        return Day.isDate(from) && Day.isDate(to) ? (int) Math.min(Integer.MAX_VALUE, (long) to - from) : Day.NEVER;
    }
}
