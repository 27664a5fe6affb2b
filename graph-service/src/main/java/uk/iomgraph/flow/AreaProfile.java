package uk.iomgraph.flow;

import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.security.Viewer;

/**
 * An area on a day.
 *
 * @param territory all areas of its level
 * @param code its code
 */
record AreaProfile(Territory territory, String code, Moment moment, Viewer viewer) {

    /** The level. */
    public AreaLevel level() {
        return territory.level();
    }
}
