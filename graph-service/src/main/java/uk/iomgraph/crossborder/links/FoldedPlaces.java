package uk.iomgraph.crossborder.links;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.border.Places;
import uk.iomgraph.rules.timeline.Point;

/** The areas as they nest on one day. Each question is answered once and remembered. Safe for use by several threads. */
final class FoldedPlaces implements Places {

    private final AreaTree tree;
    private final Map<String, Point> points;
    private final Map<String, Map<AreaLevel, String>> folded = new ConcurrentHashMap<>();

    FoldedPlaces(AreaTree tree, Map<String, Point> points) {
        this.tree = tree;
        this.points = new HashMap<>(points);
    }

    @Override
    public @Nullable String at(String code, AreaLevel level) {
        return folded.computeIfAbsent(code, this::fold).get(level);
    }

    @Override
    public @Nullable Point middle(String code) {
        return points.get(code);
    }

    /** The area that stands for the address of a row, by its columns {@code small} and {@code area}; null if none does. */
    @Nullable
    String area(Row row) {
        return tree.standing(row.textOrNull("small"), row.textOrNull("area"));
    }

    private Map<AreaLevel, String> fold(String code) {
        Map<AreaLevel, String> levels = new EnumMap<>(AreaLevel.class);
        for (AreaLevel level : AreaLevel.values()) {
            String found = tree.lies(code, level);
            if (found != null) {
                levels.put(level, found);
            }
        }
        return levels;
    }

    /** All of it in words, so that it can be told whether anything has changed. */
    String written(Set<String> codes) {
        StringBuilder text = new StringBuilder();
        for (String code : new TreeSet<>(codes)) {
            text.append(code)
                    .append(' ')
                    .append(Objects.requireNonNull(folded.computeIfAbsent(code, this::fold)))
                    .append(' ')
                    .append(points.get(code))
                    .append('\n');
        }
        return text.toString();
    }
}
