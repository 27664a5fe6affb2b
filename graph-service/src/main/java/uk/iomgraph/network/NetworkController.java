package uk.iomgraph.network;

import graphql.GraphQLContext;
import graphql.extensions.ExtensionsBuilder;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
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
    Network network(@Arguments NetworkArguments arguments, Moment moment, Viewer viewer) {
        return networks.network(arguments.question(moment, viewer));
    }

    @QueryMapping
    NetworkColumns networkColumns(@Arguments NetworkArguments arguments, Moment moment, Viewer viewer) {
        return new NetworkColumns(network(arguments, moment, viewer));
    }

    @QueryMapping
    List<Path> paths(@Arguments PathArguments arguments, Moment moment, Viewer viewer, GraphQLContext context) {
        PathSearchResult result = pathSearch(arguments, moment, viewer);
        ExtensionsBuilder extensions = context.get(ExtensionsBuilder.class);
        if (extensions != null && !result.complete()) {
            extensions.addValue(
                    "pathsOmitted",
                    result.omitted().stream().map(Omission::sentence).toList());
        }
        return result.paths();
    }

    @QueryMapping
    PathSearchResult pathSearch(@Arguments PathArguments arguments, Moment moment, Viewer viewer) {
        return networks.paths(arguments.question(moment, viewer));
    }
}
