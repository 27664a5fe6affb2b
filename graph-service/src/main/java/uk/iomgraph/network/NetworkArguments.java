package uk.iomgraph.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/** The arguments of the fields {@code network} and {@code networkColumns}. */
record NetworkArguments(
        List<String> seeds, int depth, @Nullable List<TieBasis> bases, int maxNodes, int maxNeighbours) {

    NetworkQuestion question(Moment moment, Viewer viewer) {
        Frontier.Terms terms = new Frontier.Terms(TieBasis.asked(bases), moment, viewer, false);
        return new NetworkQuestion(seeds, depth, maxNodes, maxNeighbours, terms);
    }
}
