package uk.iomgraph.rules.border;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.timeline.Point;

/** How areas nest, and where they are. */
public interface Places {

    /**
     * The area of a level that a place is, or lies in.
     *
     * @param code code of an area of any kind
     * @return its code; null where there is none, or it is not known which of several
     */
    @Nullable
    String at(String code, AreaLevel level);

    /** The middle of an area; null if it is not known. */
    @Nullable
    Point middle(String code);
}
