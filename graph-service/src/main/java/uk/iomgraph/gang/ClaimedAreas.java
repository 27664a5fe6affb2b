package uk.iomgraph.gang;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.AreaKind;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.AreaLevel;

/** Tells which areas a gang may claim to be listed for an area. */
@Component
class ClaimedAreas {

    private final Areas areas;

    ClaimedAreas(Areas areas) {
        this.areas = areas;
    }

    /**
     * Codes of an area and of all that lie within it on the day, at any depth, with those that it joins to them by what they
     * have in common.
     *
     * @param code code of an area; null for all areas
     * @return the codes; null for all areas
     * @throws BadQuestion if no area has the code on the day
     */
    @Nullable
    Set<String> within(@Nullable String code, Moment moment) {
        if (code == null) {
            return null;
        }
        AreaTree tree = areas.tree(moment);
        String normal = tree.known(code);
        Set<String> codes = new TreeSet<>(tree.within(normal));
        AreaKind kind = tree.kind(normal);
        if (kind != null) {
            EnumSet.allOf(AreaLevel.class).stream()
                    .flatMap(level -> tree.all(AreaKind.of(level)).stream())
                    .filter(other -> normal.equals(tree.lies(other, kind)))
                    .forEach(codes::add);
        }
        return codes;
    }
}
