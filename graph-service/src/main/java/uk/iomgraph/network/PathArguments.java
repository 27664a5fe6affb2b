package uk.iomgraph.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/** The arguments of the fields {@code paths} and {@code pathSearch}. */
record PathArguments(
        String from,
        String to,
        int maxHops,
        @Nullable List<TieBasis> bases,
        boolean timeOrdered,
        int first,
        int maxNeighbours) {

    PathQuestion question(Moment moment, Viewer viewer) {
        Frontier.Terms terms = new Frontier.Terms(TieBasis.asked(bases), moment, viewer, timeOrdered);
        return new PathQuestion(from, to, maxHops, first, maxNeighbours, terms);
    }
}
