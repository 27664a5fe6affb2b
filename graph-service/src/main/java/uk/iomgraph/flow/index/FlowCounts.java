package uk.iomgraph.flow.index;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.flow.FlowMatrix;

/**
 * Journeys between the areas of a level.
 *
 * @param areas the areas
 * @param matrix how many
 * @param harms harm, in days of imprisonment, cell by cell as in the matrix; empty where it is not counted
 * @param outside how many in the period had an end in none of the areas
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and not handed on.
public record FlowCounts(LevelAreas areas, FlowMatrix matrix, double[] harms, long outside) {

    /** The harm of what went from one area to another; null where it is not counted. */
    public @Nullable Double harm(int from, int to) {
        return harms.length == 0 ? null : Double.valueOf(harms[from * areas.size() + to]);
    }
}
