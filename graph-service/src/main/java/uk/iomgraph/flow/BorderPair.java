package uk.iomgraph.flow;

import java.util.Set;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.security.Viewer;

/**
 * Two areas of a level, on a day.
 *
 * @param territory all areas of the level
 * @param aCode code of the one
 * @param bCode code of the other
 */
record BorderPair(Territory territory, String aCode, String bCode, Moment moment, Viewer viewer) {

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
