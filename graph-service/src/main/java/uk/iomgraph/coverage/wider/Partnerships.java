package uk.iomgraph.coverage.wider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.crossborder.AreaKind;
import uk.iomgraph.crossborder.AreaTree;

/**
 * Community safety partnerships and the areas they consist of, on a day. A district that lies in several belongs to none:
 * which one an address is in cannot be told from its district.
 */
final class Partnerships {

    private final Map<String, String> byArea = new HashMap<>();
    private final Map<String, List<String>> areas = new TreeMap<>();

    Partnerships(AreaTree tree) {
        for (String partnership : tree.all(AreaKind.CSP)) {
            List<String> own = tree.within(partnership).stream()
                    .filter(area -> partnership.equals(tree.lies(area, AreaKind.CSP)))
                    .toList();
            own.forEach(area -> byArea.put(area, partnership));
            areas.put(partnership, own);
        }
    }

    /** Codes of the areas of each partnership, its own among them, by the code of the partnership. */
    Map<String, List<String>> areas() {
        return areas;
    }

    /** The code of the partnership an area belongs to; null if it belongs to none, as a force area does. */
    @Nullable
    String find(@Nullable String area) {
        return area == null ? null : byArea.get(area);
    }

    /** The code of the partnership an area belongs to, or else its own. */
    @Nullable
    String orSelf(@Nullable String area) {
        String partnership = find(area);
        return partnership == null ? area : partnership;
    }
}
