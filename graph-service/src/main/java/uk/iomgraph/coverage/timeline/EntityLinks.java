package uk.iomgraph.coverage.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.graph.Cells;
import uk.iomgraph.rules.timeline.Point;

/**
 * What an episode or offence links to.
 *
 * @param links type of the link and key of what it leads to; of an address besides the key of its area, its latitude,
 *     longitude and small area
 */
record EntityLinks(List<Cells> links) {

    /** The key of what a link of a type leads to, the first where there are several; null where there is none. */
    @Nullable
    String key(String type) {
        Cells link = first(type);
        return link == null ? null : link.text(1);
    }

    List<String> allKeys(String type) {
        List<String> keys = new ArrayList<>(links.size());
        for (Cells link : links) {
            if (link.text(0).equals(type)) {
                keys.add(link.text(1));
            }
        }
        return keys;
    }

    /** The code of the area that stands for the address that a link of a type leads to. */
    @Nullable
    String addressArea(String type, AreaTree areas) {
        Cells address = address(type);
        return address == null ? null : areas.standing(address.textOrNull(3), Codes.area(address.textOrNull(0)));
    }

    /** Where the address is that a link of a type leads to. */
    @Nullable
    Point addressPoint(String type) {
        Cells address = address(type);
        return address == null ? null : Codes.point(address.decimalOrNull(1), address.decimalOrNull(2));
    }

    private @Nullable Cells address(String type) {
        Cells link = first(type);
        return link == null ? null : link.cellsOrNull(2);
    }

    private @Nullable Cells first(String type) {
        for (Cells link : links) {
            if (link.text(0).equals(type)) {
                return link;
            }
        }
        return null;
    }
}
