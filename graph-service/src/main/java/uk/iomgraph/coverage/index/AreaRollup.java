package uk.iomgraph.coverage.index;

import org.jspecify.annotations.Nullable;

/** Brings areas to the level that stands on an axis. */
@FunctionalInterface
public interface AreaRollup {

    /** Every area stands for itself. */
    AreaRollup NONE = area -> area;

    /**
     * The area that stands on the axis.
     *
     * @param area code of an area people live in or rows are about
     * @return code of the area on the axis; null where it is left out
     */
    @Nullable
    String apply(String area);
}
