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
 * @param links type of the link, the number of what it leads to, and its key where it is an offence
 * @param things what the numbers stand for
 */
record EntityLinks(List<Cells> links, LinkedThings.Some things) {

    private static final int TYPE = 0;
    private static final int NUMBER = 1;
    private static final int KEY = 2;

    /** Some links, what they lead to being asked for. */
    static EntityLinks of(List<Cells> links, LinkedThings.Some things) {
        for (Cells link : links) {
            if (link.textOrNull(KEY) == null) {
                things.ask(link.whole(NUMBER));
            }
        }
        return new EntityLinks(links, things);
    }

    /** The key of what a link of a type leads to, the first where there are several; null where there is none. */
    @Nullable
    String key(String type) {
        Cells link = first(type);
        return link == null ? null : key(link);
    }

    List<String> allKeys(String type) {
        List<String> keys = new ArrayList<>(links.size());
        for (Cells link : links) {
            String key = link.text(TYPE).equals(type) ? key(link) : null;
            if (key != null) {
                keys.add(key);
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
        LinkedThings.Thing thing = link == null ? null : things.of(link.whole(NUMBER));
        return thing == null ? null : thing.address();
    }

    private @Nullable Cells first(String type) {
        for (Cells link : links) {
            if (link.text(TYPE).equals(type)) {
                return link;
            }
        }
        return null;
    }

    private @Nullable String key(Cells link) {
        String own = link.textOrNull(KEY);
        if (own != null) {
            return own;
        }
        LinkedThings.Thing thing = things.of(link.whole(NUMBER));
        return thing == null ? null : thing.key();
    }
}
