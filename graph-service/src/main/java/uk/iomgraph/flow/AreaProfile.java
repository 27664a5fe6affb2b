package uk.iomgraph.flow;

import java.util.function.Supplier;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.security.Viewer;

/**
 * An area on a day.
 *
 * @param territory all areas of its level
 * @param code its code
 * @param year the flows of the year that ends with the day, worked out once for all fields that ask
 */
record AreaProfile(Territory territory, String code, Moment moment, Viewer viewer, Supplier<CrossBorderFlows> year) {

    /** The level. */
    public AreaLevel level() {
        return territory.level();
    }
}
