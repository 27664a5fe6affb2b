package uk.iomgraph.coverage.index;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.timeline.Pathway;

/**
 * Time in which a rule required cover of a person.
 *
 * @param rule id of the rule
 * @param area code of the area it is about; null where it is the area the person lives in
 * @param programme key of the programme it is about; null if none
 * @param pathway the pathway it is about; null if none
 * @param from first day
 * @param to the day after the last, or {@link uk.iomgraph.rules.interval.Day#NEVER} while it lasts
 * @param coveredFrom first day in the time on which cover was there; {@link uk.iomgraph.rules.interval.Day#NEVER} if never
 */
public record Required(
        String rule,
        @Nullable String area,
        @Nullable String programme,
        @Nullable Pathway pathway,
        int from,
        int to,
        int coveredFrom) {}
