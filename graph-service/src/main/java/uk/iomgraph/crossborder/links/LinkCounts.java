package uk.iomgraph.crossborder.links;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.border.LinkKind;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.security.Viewer;

/** Counts links between areas of a level, by their index. */
@Service
public class LinkCounts {

    private final LinkFigures figures;
    private final Areas areas;

    LinkCounts(LinkFigures figures, Areas areas) {
        this.figures = figures;
        this.areas = areas;
    }

    /**
     * How many links there are on the day between two areas of a level, in either direction, by kind; kinds of which there are
     * none are left out.
     *
     * @throws uk.iomgraph.kernel.BadQuestion if the index is not built yet
     */
    public Map<LinkKind, Integer> between(String one, String other, AreaLevel level, Moment moment, Viewer viewer) {
        AreaTree tree = areas.tree(moment);
        LinkQuestion question = new LinkQuestion(
                level,
                Set.of(),
                new FoldedPlaces(tree, Map.of()),
                area -> one.equals(tree.lies(area, level)),
                area -> other.equals(tree.lies(area, level)),
                any -> true,
                Day.of(moment.asOf()),
                LinkVersion.micros(moment.knownAt()));
        Map<LinkKind, Integer> counts = new EnumMap<>(LinkKind.class);
        figures.index(viewer).forEach(question, (kind, from, to, day) -> counts.merge(kind, 1, Integer::sum));
        return counts;
    }

    /**
     * Links that are counted.
     *
     * @param kind of which kind
     * @param since the first day on which they may have begun
     * @param moment the day on which they stand, and what is known
     * @param viewer who asks
     */
    public record Counted(LinkKind kind, LocalDate since, Moment moment, Viewer viewer) {}

    /**
     * Hands over both ends, as the records give them, of each link that crosses a border of a level.
     *
     * @param counted which links
     * @param tree how areas nest; not that of the day on which the links stand where another geography is asked for
     * @param level the level
     * @throws uk.iomgraph.kernel.BadQuestion if the index is not built yet
     */
    public void forEach(Counted counted, AreaTree tree, AreaLevel level, BiConsumer<String, String> consumer) {
        LinkQuestion question = new LinkQuestion(
                level,
                Set.of(counted.kind()),
                new FoldedPlaces(tree, Map.of()),
                null,
                null,
                any -> true,
                Day.of(counted.moment().asOf()),
                LinkVersion.micros(counted.moment().knownAt()));
        int first = Day.of(counted.since());
        figures.index(counted.viewer()).forEach(question, (found, from, to, day) -> {
            if (day >= first) {
                consumer.accept(from, to);
            }
        });
    }
}
