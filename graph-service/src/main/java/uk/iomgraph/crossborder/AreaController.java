package uk.iomgraph.crossborder;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.cypher.CrossBorderStatements;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Paging;

/** The fields {@code area} and {@code areas}, and the links of an area. */
@Controller
class AreaController {

    private final Areas areas;
    private final Paging paging;

    AreaController(Areas areas, Paging paging) {
        this.areas = areas;
        this.paging = paging;
    }

    @QueryMapping
    Area area(@Argument String code, Moment moment) {
        return areas.get(code, moment);
    }

    @QueryMapping
    Connection<Area> areas(@Arguments AreaFilter filter, Moment moment, Viewer viewer) {
        String question = filter.question() + ' ' + viewer.name();
        return areas.list(filter, paging.request(filter.first(), filter.after(), question), moment);
    }

    @BatchMapping
    Map<Area, AreaLinks> parents(List<Area> areas) {
        return this.areas.links(CrossBorderStatements.PARENTS, areas);
    }

    @BatchMapping
    Map<Area, AreaLinks> children(List<Area> areas) {
        return this.areas.links(CrossBorderStatements.CHILDREN, areas);
    }

    @BatchMapping
    Map<Area, AreaLinks> neighbours(List<Area> areas) {
        return this.areas.links(CrossBorderStatements.NEIGHBOURS, areas);
    }
}
