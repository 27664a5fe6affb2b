package uk.iomgraph.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.crossborder.AreaKind;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.flow.index.LevelAreas;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.flow.Distances;
import uk.iomgraph.rules.timeline.Point;

/**
 * The areas of a level on a day, and how far apart they are.
 *
 * @param tree all areas
 * @param level the level
 * @param areas those that count
 */
record Territory(AreaTree tree, AreaLevel level, LevelAreas areas) {

    /**
     * The areas of a level, all or those within a larger one.
     *
     * @param within code of the larger area; null for all
     * @throws BadQuestion if no area has that code on the day
     */
    static Territory of(AreaTree tree, AreaLevel level, @Nullable String within) {
        List<String> codes = new ArrayList<>(tree.all(AreaKind.of(level)));
        if (within != null) {
            String larger = tree.known(within);
            AreaKind kind = tree.kind(larger);
            Set<String> inside = tree.within(larger);
            codes.removeIf(code -> !inside.contains(code) && (kind == null || !larger.equals(tree.lies(code, kind))));
        }
        return new Territory(tree, level, new LevelAreas(codes, code -> tree.lies(code, level)));
    }

    /**
     * The level the area with a code is of.
     *
     * @throws BadQuestion if areas of its kind are of none
     */
    static AreaLevel level(AreaTree tree, String code) {
        for (AreaLevel level : AreaLevel.values()) {
            if (AreaKind.of(level) == tree.kind(code)) {
                return level;
            }
        }
        throw new BadQuestion(
                Fault.BAD_ARGUMENT,
                "Ask about a community safety partnership, a district, a police force area or a probation region.");
    }

    /** The area of the level that another is or lies in; null where it cannot be told. */
    @Nullable
    String area(@Nullable String code) {
        return code == null ? null : tree.lies(code, level);
    }

    /** The areas of the level that another area is, lies in, or consists of. */
    Set<String> covering(String code) {
        String larger = tree.lies(code, level);
        if (larger != null) {
            return Set.of(larger);
        }
        Set<String> inside = new TreeSet<>(tree.within(code));
        inside.retainAll(Set.copyOf(areas.codes()));
        return inside;
    }

    /** How far the middles of areas are apart, where both are known. */
    Distances distances() {
        Map<String, Optional<Point>> points = new HashMap<>();
        areas.codes().forEach(code -> points.put(code, Optional.ofNullable(tree.point(code))));
        List<Optional<Point>> middles = areas.codes().stream().map(points::get).toList();
        return (from, to) -> {
            Optional<Point> one = middles.get(from);
            Optional<Point> other = middles.get(to);
            return one.isPresent() && other.isPresent() ? one.get().kilometresTo(other.get()) : Double.NaN;
        };
    }
}
