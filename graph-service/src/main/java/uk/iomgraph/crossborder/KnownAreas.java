package uk.iomgraph.crossborder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import uk.iomgraph.rules.interval.Day;

/**
 * All areas over all days, as believed at one moment. From one day on which any of them, or a link between two, begins or
 * ends, to the next, they lie alike, and have one tree. Safe for use by several threads.
 */
final class KnownAreas {

    private final List<AreaNode> nodes;
    private final NavigableSet<Integer> changes = new TreeSet<>();
    private final Cache<Integer, AreaTree> trees =
            Caffeine.newBuilder().maximumSize(20).build();

    KnownAreas(List<AreaNode> nodes) {
        this.nodes = List.copyOf(nodes);
        for (AreaNode node : nodes) {
            changes.add(node.from());
            changes.add(node.to());
            node.parents().forEach(link -> {
                changes.add(link.from());
                changes.add(link.to());
            });
        }
    }

    /** The areas of a day and how they lie. */
    AreaTree tree(int day) {
        Integer last = changes.floor(day);
        return trees.get(last == null ? Day.ALWAYS : last, since -> new AreaTree(since, nodes));
    }
}
