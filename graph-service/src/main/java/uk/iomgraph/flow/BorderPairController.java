package uk.iomgraph.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.coverage.Gap;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.crossborder.handover.Handover;
import uk.iomgraph.crossborder.handover.Handovers;
import uk.iomgraph.crossborder.links.LinkCounts;
import uk.iomgraph.flow.Protocols.Protocol;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.LinkKind;
import uk.iomgraph.security.Viewer;

/** The field {@code borderPair}, and what it holds. */
@Controller
class BorderPairController {

    private static final int MOST = 100;

    private final Borders borders;
    private final Protocols protocols;
    private final Handovers handovers;
    private final LinkCounts links;
    private final NamedAreas areas;

    BorderPairController(Borders borders, Protocols protocols, Crossings crossings, NamedAreas areas) {
        this.borders = borders;
        this.protocols = protocols;
        this.handovers = crossings.handovers();
        this.links = crossings.links();
        this.areas = areas;
    }

    /** How many links there are of a kind. */
    record LinkCount(LinkKind kind, int count) {}

    @QueryMapping
    BorderPair borderPair(@Arguments BorderPairArguments arguments, Moment moment, Viewer viewer) {
        return borders.pair(arguments, moment, viewer);
    }

    @SchemaMapping
    @Nullable
    Area a(BorderPair pair) {
        return areas.of(pair.aCode(), pair.moment());
    }

    @SchemaMapping
    @Nullable
    Area b(BorderPair pair) {
        return areas.of(pair.bCode(), pair.moment());
    }

    @SchemaMapping
    Flow there(BorderPair pair) {
        return pair.year().get().flow(pair.aCode(), pair.bCode());
    }

    @SchemaMapping
    Flow back(BorderPair pair) {
        return pair.year().get().flow(pair.bCode(), pair.aCode());
    }

    @SchemaMapping
    List<LinkCount> links(BorderPair pair) {
        return links.between(pair.aCode(), pair.bCode(), pair.level(), pair.moment(), pair.viewer()).entrySet().stream()
                .map(entry -> new LinkCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    @SchemaMapping
    SharedPeople sharedPeople(BorderPair pair) {
        return borders.sharedPeople(pair);
    }

    @SchemaMapping
    SharedPeople dualCohorts(BorderPair pair) {
        return borders.dualCohorts(pair);
    }

    @SchemaMapping
    List<Protocol> protocols(BorderPair pair) {
        return protocols.open(pair.moment()).stream()
                .filter(protocol -> protocol.covers(pair.territory(), pair.aCode(), pair.bCode()))
                .limit(Protocols.MOST)
                .toList();
    }

    @SchemaMapping
    List<Handover> handovers(BorderPair pair) {
        return handovers.between(pair.a(), pair.b(), MOST, pair.moment(), pair.viewer());
    }

    @SchemaMapping
    List<Gap> gaps(BorderPair pair) {
        return pair.found().get().told();
    }

    @SchemaMapping
    int gapsWithheld(BorderPair pair) {
        return pair.found().get().withheld();
    }
}
