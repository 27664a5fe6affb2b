package uk.iomgraph.coverage.index;

/**
 * What a matrix is asked for.
 *
 * @param rows what stands on the rows
 * @param columns what stands on the columns
 * @param rowAreas level of the areas on the rows, where areas stand there
 * @param columnAreas level of the areas on the columns, where areas stand there
 * @param filter what counts
 * @param viewpoint the day, the moment of knowledge and the freshness
 */
public record CoverageQuestion(
        CoverageAxis rows,
        CoverageAxis columns,
        AreaRollup rowAreas,
        AreaRollup columnAreas,
        CoverageFilter filter,
        Viewpoint viewpoint) {}
