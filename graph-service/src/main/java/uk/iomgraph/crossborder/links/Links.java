package uk.iomgraph.crossborder.links;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.border.Crossing;
import uk.iomgraph.rules.border.LinkKind;
import uk.iomgraph.rules.border.Places;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Edge;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Lists links: which ones by the index, and what is to be said of them by the graph, in one round trip. */
@Service
class Links {

    private final LinkFigures figures;
    private final LinkReader reader;
    private final Areas areas;
    private final People people;
    private final Paging paging;

    Links(LinkFigures figures, LinkReader reader, Areas areas, People people, Paging paging) {
        this.figures = figures;
        this.reader = reader;
        this.areas = areas;
        this.people = people;
        this.paging = paging;
    }

    /** A page of the links that are asked for. */
    Connection<CrossBorderLink> list(LinkArguments arguments, PageRequest page, Moment moment, Viewer viewer) {
        if (arguments.area() == null && arguments.otherArea() != null) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'otherArea' goes with 'area' only.");
        }
        AreaTree tree = areas.tree(moment);
        FoldedPlaces places = new FoldedPlaces(tree, Map.of());
        Set<LinkKind> kinds = arguments.kinds() == null ? Set.of() : Set.copyOf(arguments.kinds());
        LinkQuestion question = new LinkQuestion(
                arguments.level(),
                kinds,
                places,
                within(arguments.area(), tree, places),
                within(arguments.otherArea(), tree, places),
                viewer::reaches,
                Day.of(moment.asOf()),
                LinkVersion.micros(moment.knownAt()));
        List<LinkIndex.Position> found = figures.index(viewer).find(question, position(page.keyset()), page.limit());
        Connection<LinkIndex.Position> listed =
                paging.connection(found, page, position -> List.of(Integer.toString(position.from()), position.key()));
        return new Connection<>(inFull(listed.edges(), places, moment, viewer), listed.pageInfo());
    }

    /** What the graph no longer believes when it is read is left out; where the list goes on stays as the index found it. */
    private List<Edge<CrossBorderLink>> inFull(
            List<Edge<LinkIndex.Position>> listed, Places places, Moment moment, Viewer viewer) {
        Map<String, KeptLink> kept =
                reader.details(listed.stream().map(edge -> edge.node().key()).toList(), moment.knownAt());
        Map<String, Person> named = people.byIds(
                kept.values().stream().flatMap(LinkPeople::named).distinct().toList(), moment, viewer);
        List<Edge<CrossBorderLink>> links = new ArrayList<>(listed.size());
        for (Edge<LinkIndex.Position> edge : listed) {
            KeptLink link = kept.get(edge.node().key());
            Set<AreaLevel> levels = link == null ? Set.of() : levels(link, places);
            if (link != null && !levels.isEmpty()) {
                links.add(new Edge<>(
                        new CrossBorderLink(link, levels, LinkPeople.of(link, named), moment), edge.cursor()));
            }
        }
        return links;
    }

    /** The levels at which the areas of a link differ. */
    static Set<AreaLevel> levels(KeptLink link, Places places) {
        Crossing crossing = Crossing.of(link.fromArea(), link.toArea(), places);
        return crossing == null ? EnumSet.noneOf(AreaLevel.class) : crossing.levels();
    }

    /** Whether an area is the one asked about, or lies in it; null where none is asked about. */
    private static @Nullable Predicate<String> within(@Nullable String code, AreaTree tree, Places places) {
        if (code == null) {
            return null;
        }
        String normal = tree.known(code);
        Set<String> below = tree.within(normal);
        return area -> below.contains(area)
                || EnumSet.allOf(AreaLevel.class).stream().anyMatch(level -> normal.equals(places.at(area, level)));
    }

    private static LinkIndex.@Nullable Position position(List<String> keyset) {
        return keyset.isEmpty() ? null : new LinkIndex.Position(Integer.parseInt(keyset.get(0)), keyset.get(1));
    }
}
