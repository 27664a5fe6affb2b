package uk.iomgraph.coverage.index;

import org.jspecify.annotations.Nullable;

/**
 * What one cell of a matrix says of people: {@code eligible} is always {@code covered + gap + unknown + inTransit}.
 *
 * @param eligible people of whom cover was required
 * @param covered of these, those without gap of whom that is known
 * @param gap of these, those with at least one gap
 * @param unknown of these, those of whom it is not known whether they are covered
 * @param inTransit of these, those without gap of whom all is known, and whose case is in transit between two areas
 * @param gapDays days since the beginning of each gap, summed over gaps
 * @param medianDaysToCover days from the beginning of required time, or the end of a transit, to cover, in the middle of all that began in the 365 days
 *     up to the day asked about and were covered by then, whether still required or not; the mean of the two in the middle
 *     where their number is even; null if there are none
 */
public record CoverageCell(
        int eligible,
        int covered,
        int gap,
        int unknown,
        int inTransit,
        long gapDays,
        @Nullable Double medianDaysToCover) {

    /** A cell in which nobody stands. */
    public static final CoverageCell EMPTY = new CoverageCell(0, 0, 0, 0, 0, 0, null);
}
