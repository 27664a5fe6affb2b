package uk.iomgraph.rules.border;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A border between two places: there is a level, at least, at which both have an area and the areas differ.
 *
 * @param from code of the one place, as the records give it
 * @param to code of the other
 * @param levels all levels at which both have an area and the areas differ, at least one
 */
public record Crossing(String from, String to, Set<AreaLevel> levels) {

    /** Copies what it is given. */
    public Crossing {
        levels = Collections.unmodifiableSet(EnumSet.copyOf(levels));
    }

    /** The border from one place to another; null where there is none, or one of them is not known. */
    public static @Nullable Crossing of(@Nullable String from, @Nullable String to, Places places) {
        if (from == null || to == null) {
            return null;
        }
        Set<AreaLevel> levels = EnumSet.noneOf(AreaLevel.class);
        for (AreaLevel level : AreaLevel.values()) {
            String one = places.at(from, level);
            String other = places.at(to, level);
            if (one != null && other != null && !one.equals(other)) {
                levels.add(level);
            }
        }
        return levels.isEmpty() ? null : new Crossing(from, to, levels);
    }

    /** Whether two places are known to lie in one area: the finest level at which both have one has the same. */
    public static boolean together(@Nullable String one, @Nullable String other, Places places) {
        if (one == null || other == null) {
            return false;
        }
        for (AreaLevel level : AreaLevel.values()) {
            String here = places.at(one, level);
            String there = places.at(other, level);
            if (here != null && there != null) {
                return here.equals(there);
            }
        }
        return one.equals(other);
    }

    /** The widest level at which the places differ. */
    public AreaLevel highest() {
        return Collections.max(levels);
    }

    /** As records are written, put together without the formatter that does so slowly: digests of it are kept. */
    @Override
    public String toString() {
        return "Crossing[from=" + from + ", to=" + to + ", levels=" + levels + "]";
    }
}
