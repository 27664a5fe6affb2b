package uk.iomgraph.coverage.index;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Pathway;

/**
 * Time in which a rule required cover of a person.
 *
 * @param rule id of the rule
 * @param area code of the area it is about; null where it is the area the person lives in
 * @param programme key of the programme it is about; null if none
 * @param pathway the pathway it is about; null if none
 * @param from first day
 * @param to the day after the last, or {@link Day#NEVER} while it lasts
 * @param coveredFrom first day in the time on which cover was there; {@link Day#NEVER} if never;
 *     {@link #IN_TRANSIT} where the case was in transit between two areas all the time, which is neither cover nor a gap
 */
public record Required(
        String rule,
        @Nullable String area,
        @Nullable String programme,
        @Nullable Pathway pathway,
        int from,
        int to,
        int coveredFrom) {

    /** Instead of a first day of cover: the case was in transit. */
    public static final int IN_TRANSIT = Day.ALWAYS;

    /** As records are written, put together without the formatter that does so slowly: digests of it are kept. */
    @Override
    public String toString() {
        return "Required[rule=" + rule + ", area=" + area + ", programme=" + programme + ", pathway=" + pathway
                + ", from=" + from + ", to=" + to + ", coveredFrom=" + coveredFrom + "]";
    }
}
