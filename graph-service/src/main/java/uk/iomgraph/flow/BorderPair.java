package uk.iomgraph.flow;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import uk.iomgraph.coverage.BorderGaps;
import uk.iomgraph.flow.Managed.Stay;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.security.Viewer;

/**
 * Two areas of a level, on a day. What several fields of an answer need is found once, when the first of them asks.
 *
 * @param territory all areas of the level
 * @param aCode code of the one
 * @param bCode code of the other
 * @param stays all who are managed in either, wherever they live
 * @param year the flows of the year that ends with the day
 * @param found the open gaps on the border
 */
record BorderPair(
        Territory territory,
        String aCode,
        String bCode,
        Moment moment,
        Viewer viewer,
        Supplier<List<Stay>> stays,
        Supplier<CrossBorderFlows> year,
        Supplier<BorderGaps.Found> found) {

    /** The level. */
    public AreaLevel level() {
        return territory.level();
    }

    /** Whether they border on each other. */
    public boolean neighbours() {
        return territory.tree().neighbours(aCode).contains(bCode);
    }

    /** Codes of all that lies within the one. */
    Set<String> a() {
        return territory.tree().within(aCode);
    }

    /** Codes of all that lies within the other. */
    Set<String> b() {
        return territory.tree().within(bCode);
    }
}
