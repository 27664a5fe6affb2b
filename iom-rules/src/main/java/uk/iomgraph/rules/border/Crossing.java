package uk.iomgraph.rules.border;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A border between two places: they differ at the level of partnerships or, where one has no partnership, at the finest
 * level at which both have an area.
 *
 * @param from code of the one place, as the records give it
 * @param to code of the other
 * @param levels all levels at which both have an area and the areas differ
 */
public record Crossing(String from, String to, Set<AreaLevel> levels) {

    /** Copies what it is given. */
    public Crossing {
        levels = Collections.unmodifiableSet(EnumSet.copyOf(levels));
    }

    /** The border from one place to another; null where there is none, or one of them is not known. */
    public static @Nullable Crossing of(@Nullable String from, @Nullable String to, Places places) {
        if (from == null || to == null || !differ(from, to, places)) {
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
        return new Crossing(from, to, levels);
    }

    /** Whether two places are known to lie in one area: the finest level at which both have one has the same. */
    public static boolean together(@Nullable String one, @Nullable String other, Places places) {
        if (one == null || other == null) {
            return false;
        }
        AreaLevel level = finest(one, other, places);
        return level == null ? one.equals(other) : !differ(one, other, places);
    }

    private static boolean differ(String one, String other, Places places) {
        AreaLevel level = finest(one, other, places);
        return level != null && !String.valueOf(places.at(one, level)).equals(places.at(other, level));
    }

    private static @Nullable AreaLevel finest(String one, String other, Places places) {
        for (AreaLevel level : AreaLevel.values()) {
            if (places.at(one, level) != null && places.at(other, level) != null) {
                return level;
            }
        }
        return null;
    }

    /** The widest level at which the places differ. */
    public AreaLevel highest() {
        return Collections.max(levels);
    }
}
