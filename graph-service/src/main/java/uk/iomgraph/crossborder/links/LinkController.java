package uk.iomgraph.crossborder.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Paging;

/** The field {@code crossBorderLinks}, and what is read of links together. */
@Controller
class LinkController {

    private final Links links;
    private final People people;
    private final Areas areas;
    private final Paging paging;

    LinkController(Links links, People people, Areas areas, Paging paging) {
        this.links = links;
        this.people = people;
        this.areas = areas;
        this.paging = paging;
    }

    @QueryMapping
    Connection<CrossBorderLink> crossBorderLinks(@Arguments LinkArguments arguments, Moment moment, Viewer viewer) {
        String question = arguments.question() + ' ' + viewer.name();
        return links.list(arguments, paging.request(arguments.first(), arguments.after(), question), moment, viewer);
    }

    @BatchMapping
    Map<CrossBorderLink, @Nullable Person> person(List<CrossBorderLink> of) {
        return people(of, CrossBorderLink::personId);
    }

    @BatchMapping
    Map<CrossBorderLink, @Nullable Person> other(List<CrossBorderLink> of) {
        return people(of, link -> link.kept().other());
    }

    @BatchMapping
    Map<CrossBorderLink, @Nullable Area> fromArea(List<CrossBorderLink> of) {
        return areas(of, link -> link.kept().fromArea());
    }

    @BatchMapping
    Map<CrossBorderLink, @Nullable Area> toArea(List<CrossBorderLink> of) {
        return areas(of, link -> link.kept().toArea());
    }

    private Map<CrossBorderLink, @Nullable Person> people(
            List<CrossBorderLink> of, Function<CrossBorderLink, @Nullable String> id) {
        return together(of, id, (ids, first) -> people.byIds(ids, first.moment(), first.viewer()));
    }

    private Map<CrossBorderLink, @Nullable Area> areas(
            List<CrossBorderLink> of, Function<CrossBorderLink, @Nullable String> code) {
        return together(of, code, (codes, first) -> areas.byCodes(codes, first.moment()));
    }

    /** What many links name, read with one statement for all that share a moment. */
    private static <T> Map<CrossBorderLink, @Nullable T> together(
            List<CrossBorderLink> of,
            Function<CrossBorderLink, @Nullable String> name,
            BiFunction<List<String>, CrossBorderLink, Map<String, T>> read) {
        Map<CrossBorderLink, @Nullable T> result = new HashMap<>();
        Map<Moment, List<CrossBorderLink>> byMoment =
                of.stream().collect(Collectors.groupingBy(CrossBorderLink::moment));
        for (List<CrossBorderLink> same : byMoment.values()) {
            List<String> names =
                    same.stream().map(name).filter(Objects::nonNull).distinct().toList();
            Map<String, T> found = names.isEmpty() ? Map.of() : read.apply(names, same.get(0));
            for (CrossBorderLink link : same) {
                String named = name.apply(link);
                result.put(link, named == null ? null : found.get(named));
            }
        }
        return result;
    }
}
