package uk.iomgraph.coverage.index;

/**
 * What is asked of gaps that opened and closed in a period.
 *
 * @param rows what stands on the rows
 * @param columns what stands on the columns
 * @param rollup level of the areas, where areas stand on an axis
 * @param filter what counts
 * @param since the first day of the period
 * @param viewpoint the last day of the period, the moment of knowledge and the freshness
 */
public record OpenedQuestion(
        CoverageAxis rows,
        CoverageAxis columns,
        AreaRollup rollup,
        CoverageFilter filter,
        int since,
        Viewpoint viewpoint) {

    /** Refuses a period that ends before it begins, and months, which the period is told apart from. */
    public OpenedQuestion {
        if (since > viewpoint.asOf() || rows == CoverageAxis.MONTH || columns == CoverageAxis.MONTH) {
            throw new IllegalArgumentException("A period must not end before it begins, nor be asked by month");
        }
    }
}
