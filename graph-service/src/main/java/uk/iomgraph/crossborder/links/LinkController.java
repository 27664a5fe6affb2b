package uk.iomgraph.crossborder.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Paging;

/** The field {@code crossBorderLinks}, and what is read of links together. */
@Controller
class LinkController {

    private final Links links;
    private final Areas areas;
    private final Paging paging;

    LinkController(Links links, Areas areas, Paging paging) {
        this.links = links;
        this.areas = areas;
        this.paging = paging;
    }

    @QueryMapping
    Connection<CrossBorderLink> crossBorderLinks(@Arguments LinkArguments arguments, Moment moment, Viewer viewer) {
        String question = arguments.question() + ' ' + viewer.name();
        return links.list(arguments, paging.request(arguments.first(), arguments.after(), question), moment, viewer);
    }

    @BatchMapping
    Map<CrossBorderLink, @Nullable Area> fromArea(List<CrossBorderLink> of) {
        return areas(of, CrossBorderLink::fromCode);
    }

    @BatchMapping
    Map<CrossBorderLink, @Nullable Area> toArea(List<CrossBorderLink> of) {
        return areas(of, CrossBorderLink::toCode);
    }

    /** The areas that many links name, read with one statement for all that share a moment. */
    private Map<CrossBorderLink, @Nullable Area> areas(
            List<CrossBorderLink> of, Function<CrossBorderLink, @Nullable String> code) {
        Map<CrossBorderLink, @Nullable Area> result = new HashMap<>();
        Map<Moment, List<CrossBorderLink>> byMoment =
                of.stream().collect(Collectors.groupingBy(CrossBorderLink::moment));
        byMoment.forEach((moment, same) -> {
            List<String> codes =
                    same.stream().map(code).filter(Objects::nonNull).distinct().toList();
            Map<String, Area> found = codes.isEmpty() ? Map.of() : areas.byCodes(codes, moment);
            for (CrossBorderLink link : same) {
                String named = code.apply(link);
                result.put(link, named == null ? null : found.get(named));
            }
        });
        return result;
    }
}
