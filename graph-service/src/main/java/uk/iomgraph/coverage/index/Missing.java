package uk.iomgraph.coverage.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.SeverityStep;
import uk.iomgraph.rules.timeline.Pathway;

/**
 * Time in which cover that was required was missing.
 *
 * @param key key of the gap, 22 characters of URL-safe Base64 for 128 bits
 * @param rule id of the rule
 * @param area code of the area it is about; null where it is the area the person lives in
 * @param agency key of the agency it is about; null if none
 * @param programme key of the programme it is about; null if none
 * @param pathway the pathway it is about; null if none
 * @param from first day
 * @param to the day after the last, or {@link uk.iomgraph.rules.interval.Day#NEVER} while it lasts
 * @param tolerance days within which cover must begin
 * @param allowed days a gap may last and be none
 * @param planned whether it rests on planned ends: it counts only as a warning, before it begins
 * @param severities how severe it is, from which day; at least one step
 * @param marks what somebody did about it, in any order
 */
public record Missing(
        String key,
        String rule,
        @Nullable String area,
        @Nullable String agency,
        @Nullable String programme,
        @Nullable Pathway pathway,
        int from,
        int to,
        int tolerance,
        int allowed,
        boolean planned,
        List<SeverityStep> severities,
        List<GapMark> marks) {

    /**
     * Copies what it is given.
     *
     * @throws IllegalArgumentException if it has no severity
     */
    public Missing {
        severities = List.copyOf(severities);
        marks = List.copyOf(marks);
        if (severities.isEmpty()) {
            throw new IllegalArgumentException("A gap must have a severity.");
        }
    }

    /** The same with what somebody did about it. */
    public Missing withMarks(List<GapMark> others) {
        return new Missing(
                key, rule, area, agency, programme, pathway, from, to, tolerance, allowed, planned, severities, others);
    }
}
