package uk.iomgraph.rules.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;

/**
 * When an episode was so, and which record says it. Half-open; a dated event has its day in {@code from} and ends with
 * {@link Day#NEVER}, which for an event means nothing.
 *
 * @param key the record, in a form the caller can find again; part of the evidence and of anchors
 * @param source code of the agency that sent it
 * @param from first day
 * @param to the day after the last, or {@link Day#NEVER} while open
 * @param plannedTo planned end, or {@link Day#NEVER}
 */
public record Span(String key, String source, int from, int to, int plannedTo) {

    /** A span of dates; null where open or not planned. */
    public static Span of(
            String key, String source, LocalDate from, @Nullable LocalDate to, @Nullable LocalDate plannedTo) {
        return new Span(key, source, Day.of(from), Day.of(to), Day.of(plannedTo));
    }

    /** The day of an event. */
    public static Span on(String key, String source, LocalDate day) {
        return new Span(key, source, Day.of(day), Day.NEVER, Day.NEVER);
    }

    /** The end if there is one, else the planned end, else {@link Day#NEVER}. */
    public int expectedTo() {
        return to == Day.NEVER ? plannedTo : to;
    }

    /** Whether it is open and an end is planned. */
    public boolean isPlannedToEnd() {
        return to == Day.NEVER && plannedTo != Day.NEVER;
    }

    /** Whether a day lies in it. */
    public boolean contains(int day) {
        return from <= day && day < to;
    }

    /** The same, ended as planned where it is open; a plan not later than the start is no plan. */
    public Span asPlanned() {
        return isPlannedToEnd() && plannedTo > from ? new Span(key, source, from, plannedTo, plannedTo) : this;
    }

    /** Its days; null where it has none. */
    public @Nullable Interval interval() {
        return from < to ? new Interval(from, to) : null;
    }
}
