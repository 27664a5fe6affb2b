package uk.iomgraph.coverage.index;

/**
 * Where a person was, or who held them, for a time.
 *
 * @param kind what it was
 * @param code code of the area for {@link Kind#HOME}, name of the {@link uk.iomgraph.rules.timeline.ProgrammeType} for
 *     {@link Kind#PROGRAMME}, else empty
 * @param from first day
 * @param to the day after the last, or {@link uk.iomgraph.rules.interval.Day#NEVER} while it lasts
 */
public record Stay(Kind kind, String code, int from, int to) {

    /** What a stay can be. */
    public enum Kind {
        /** Living in an area. */
        HOME,

        /** Being in a programme. */
        PROGRAMME,

        /** Being in custody. */
        CUSTODY,

        /** Being supervised by a youth justice service. */
        YOUTH_SUPERVISION,

        /** Being supervised as an adult. */
        ADULT_SUPERVISION,

        /** Being managed by any programme or under any supervision. */
        MANAGED,

        /** Being of concern, as the rules say it. */
        CONCERN
    }

    /** As records are written, put together without the formatter that does so slowly: digests of it are kept. */
    @Override
    public String toString() {
        return "Stay[kind=" + kind + ", code=" + code + ", from=" + from + ", to=" + to + "]";
    }
}
