package uk.iomgraph.crossborder;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import uk.iomgraph.rules.interval.Day;

/**
 * All areas over all days, as believed at one moment, and the days on which any of them, or a link between two, begins or
 * ends. From one such day to the next, areas lie as they lay.
 *
 * @param nodes the areas
 * @param changes the days
 */
record KnownAreas(List<AreaNode> nodes, NavigableSet<Integer> changes) {

    static KnownAreas of(List<AreaNode> nodes) {
        NavigableSet<Integer> changes = new TreeSet<>();
        for (AreaNode node : nodes) {
            changes.add(node.from());
            changes.add(node.to());
            node.parents().forEach(link -> {
                changes.add(link.from());
                changes.add(link.to());
            });
        }
        return new KnownAreas(List.copyOf(nodes), changes);
    }

    /** The last day up to a day on which anything changed: areas lie on both alike. {@link Day#ALWAYS} if there is none. */
    int since(int day) {
        Integer last = changes.floor(day);
        return last == null ? Day.ALWAYS : last;
    }
}
