package uk.iomgraph.synthetic.delivery;

/**
 * An intelligence grading, 3x5x2 (College of Policing): how reliable the source is, how the information is known, and
 * whether it may be shared freely.
 *
 * @param source 1 reliable, 2 untested, 3 not reliable
 * @param information A known directly to E suspected false
 * @param handling P lawful sharing permitted, C with conditions
 * @param reviewAfter days after which it must be reviewed
 */
public record Grade(int source, char information, char handling, int reviewAfter) {

    /** Reliable, known directly, reviewed after a year. */
    public static final Grade FIRM = new Grade(1, 'A', 'P', 365);

    /** Untested, known indirectly, reviewed after half a year. */
    public static final Grade SOFT = new Grade(2, 'C', 'C', 182);

    Sheet write(Sheet row, int from) {
        return row.number(source)
                .text(String.valueOf(information))
                .text(String.valueOf(handling))
                .day(from + reviewAfter);
    }
}
