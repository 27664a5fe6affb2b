package uk.iomgraph.flow.index;

import uk.iomgraph.rules.flow.FlowMatrix;

/**
 * Journeys between the areas of a level.
 *
 * @param areas the areas
 * @param matrix how many
 * @param harms harm, in days of imprisonment, cell by cell as in the matrix
 * @param outside how many in the period had an end in none of the areas
 */
public record FlowCounts(LevelAreas areas, FlowMatrix matrix, double[] harms, long outside) {

    /** The harm of what went from one area to another. */
    public double harm(int from, int to) {
        return harms[from * areas.size() + to];
    }
}
