package uk.iomgraph.crossborder.links;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.border.LinkKind;
import uk.iomgraph.rules.border.Places;

/**
 * Which links are asked for.
 *
 * @param level the level at which the areas must differ
 * @param kinds kinds of link
 * @param places how areas nest at the moment
 * @param area whether an area belongs to the one asked about, at which one end must lie; null if any does
 * @param otherArea the same of the other end
 * @param seen whether what happens in an area is the viewer's to see, at one end at least
 * @param asOf the day
 * @param knownAt the moment of knowledge, in microseconds
 */
record LinkQuestion(
        AreaLevel level,
        Set<LinkKind> kinds,
        Places places,
        @Nullable Predicate<String> area,
        @Nullable Predicate<String> otherArea,
        Predicate<String> seen,
        int asOf,
        long knownAt) {

    LinkQuestion {
        kinds = kinds.isEmpty() ? EnumSet.allOf(LinkKind.class) : EnumSet.copyOf(kinds);
    }

    boolean asksFor(LinkKind kind) {
        return kinds.contains(kind);
    }

    /** What is asked of areas, worked out once for each. */
    Tables tables(List<String> areas) {
        String[] folded = new String[areas.size()];
        boolean[] here = new boolean[areas.size()];
        boolean[] there = new boolean[areas.size()];
        boolean[] mine = new boolean[areas.size()];
        for (int i = 0; i < areas.size(); i++) {
            folded[i] = places.at(areas.get(i), level);
            here[i] = area == null || area.test(areas.get(i));
            there[i] = otherArea == null || otherArea.test(areas.get(i));
            mine[i] = seen.test(areas.get(i));
        }
        return new Tables(folded, here, there, mine);
    }

    /** Of each area by its number: the area of the level, whether it belongs to one or the other asked about, or is the viewer's. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and not handed on.
    record Tables(@Nullable String[] folded, boolean[] here, boolean[] there, boolean[] mine) {

        /** Whether two areas differ at the level, and lie in what is asked about, either way round. */
        boolean crosses(int one, int other) {
            String from = folded[one];
            String to = folded[other];
            return from != null
                    && to != null
                    && !from.equals(to)
                    && (mine[one] || mine[other])
                    && ((here[one] && there[other]) || (here[other] && there[one]));
        }
    }
}
