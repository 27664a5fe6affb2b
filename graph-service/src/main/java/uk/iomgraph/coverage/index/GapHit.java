package uk.iomgraph.coverage.index;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.life.GapState;

/**
 * A gap that was found, as it stands on the day asked about.
 *
 * @param key key of the gap
 * @param person id of the person
 * @param recordedFrom since when this version of the person is believed, in microseconds since 1970
 * @param rule id of the rule
 * @param severity the severity on the day; before the gap begins that of its first day
 * @param from first day
 * @param to the day after the last, or {@link uk.iomgraph.rules.interval.Day#NEVER}
 * @param unknownFrom from this day on it is not known whether there is a gap;
 *     {@link uk.iomgraph.rules.interval.Day#NEVER} if all is known
 * @param state how it stands
 * @param area code of the area it is about, else of the one the person lives in on the day; null if there is none
 * @param overdue whether the time within which cover had to come is used up
 * @param planned whether it rests on planned ends
 */
public record GapHit(
        String key,
        String person,
        long recordedFrom,
        String rule,
        Severity severity,
        int from,
        int to,
        int unknownFrom,
        GapState state,
        @Nullable String area,
        boolean overdue,
        boolean planned) {

    /** Where it stands in the order of lists; the next page begins after it. */
    public GapPosition position() {
        return new GapPosition(severity, from, key);
    }
}
