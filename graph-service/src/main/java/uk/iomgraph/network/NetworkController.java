package uk.iomgraph.network;

import graphql.GraphQLContext;
import graphql.extensions.ExtensionsBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/** The fields of the API about networks and paths. */
@Controller
class NetworkController {

    private final Networks networks;

    NetworkController(Networks networks) {
        this.networks = networks;
    }

    @QueryMapping
    Network network(
            @Argument List<String> seeds,
            @Argument int depth,
            @Argument @Nullable List<TieBasis> bases,
            @Argument int maxNodes,
            @Argument int maxNeighbours,
            Moment moment,
            Viewer viewer) {
        Frontier.Terms terms = new Frontier.Terms(bases(bases), moment, viewer, false);
        return networks.network(new NetworkQuestion(seeds, depth, maxNodes, maxNeighbours, terms));
    }

    @QueryMapping
    NetworkColumns networkColumns(
            @Argument List<String> seeds,
            @Argument int depth,
            @Argument @Nullable List<TieBasis> bases,
            @Argument int maxNodes,
            @Argument int maxNeighbours,
            Moment moment,
            Viewer viewer) {
        return new NetworkColumns(network(seeds, depth, bases, maxNodes, maxNeighbours, moment, viewer));
    }

    @QueryMapping
    List<Path> paths(
            @Argument String from,
            @Argument String to,
            @Argument int maxHops,
            @Argument @Nullable List<TieBasis> bases,
            @Argument boolean timeOrdered,
            @Argument int first,
            @Argument int maxNeighbours,
            Moment moment,
            Viewer viewer,
            GraphQLContext context) {
        PathSearchResult result =
                pathSearch(from, to, maxHops, bases, timeOrdered, first, maxNeighbours, moment, viewer);
        ExtensionsBuilder extensions = context.get(ExtensionsBuilder.class);
        if (extensions != null && !result.complete()) {
            extensions.addValue(
                    "pathsOmitted",
                    result.omitted().stream().map(Omission::sentence).toList());
        }
        return result.paths();
    }

    @QueryMapping
    PathSearchResult pathSearch(
            @Argument String from,
            @Argument String to,
            @Argument int maxHops,
            @Argument @Nullable List<TieBasis> bases,
            @Argument boolean timeOrdered,
            @Argument int first,
            @Argument int maxNeighbours,
            Moment moment,
            Viewer viewer) {
        Frontier.Terms terms = new Frontier.Terms(bases(bases), moment, viewer, timeOrdered);
        return networks.paths(new PathQuestion(from, to, maxHops, first, maxNeighbours, terms));
    }

    private static Set<TieBasis> bases(@Nullable List<TieBasis> bases) {
        if (bases == null) {
            return EnumSet.allOf(TieBasis.class);
        }
        if (bases.isEmpty()) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'bases' must name at least one basis, or be left out for all.");
        }
        return EnumSet.copyOf(bases);
    }
}
