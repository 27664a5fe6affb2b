package uk.iomgraph.rules.timeline;

import uk.iomgraph.rules.interval.Day;

/**
 * A tie to a gang.
 *
 * @param span when, and the record it comes from
 * @param gang key of the gang
 * @param sourceGrade 1 reliable to 3 not reliable
 * @param informationGrade A known directly to E suspected false
 * @param reviewDue day the tie is to be reviewed, or {@link Day#NEVER}
 */
public record GangTie(Span span, String gang, int sourceGrade, char informationGrade, int reviewDue)
        implements Episode {}
