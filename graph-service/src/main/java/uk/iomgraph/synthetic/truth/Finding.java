package uk.iomgraph.synthetic.truth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a detector found.
 *
 * @param code the rule or type of link
 * @param ref any ref of the person, as {@code SOURCE:ref}
 * @param from first day in ISO form, or null where time plays no part
 * @param to the day after the last, or null where it is open
 */
public record Finding(
        String code,
        String ref,
        @Nullable String from,
        @Nullable String to) {

    /** What the graph dates; a missing bound is open. */
    public static Finding dated(String code, String ref, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Finding(code, ref, from == null ? null : from.toString(), to == null ? null : to.toString());
    }

    /** Whether it shares a day with a time; a missing bound is open. */
    boolean meets(TruthEntry planted) {
        return before(from, planted.to()) && before(planted.from(), to);
    }

    private static boolean before(@Nullable String start, @Nullable String end) {
        return start == null || end == null || start.compareTo(end) < 0;
    }
}
