package uk.iomgraph.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.NetworkStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;

/**
 * The only place that reads neighbourhoods out of the graph, so that a compact read model in memory can take over here
 * without touching a feature. One call to the {@link Expander} is one level and one round trip, however many nodes it opens.
 */
@Component
public class Neighbourhoods {

    private final GraphReader graph;

    Neighbourhoods(GraphReader graph) {
        this.graph = graph;
    }

    /** Opens level after level in one transaction; the work may be run again after a passing fault, so it must only read. */
    public <T> T reading(Function<Expander, T> work) {
        return graph.reading(transaction -> work.apply(frontier -> expand(transaction, frontier)));
    }

    private static List<Expander.Opened> expand(GraphTransaction transaction, Frontier frontier) {
        Frontier.Terms terms = frontier.terms();
        Parameters parameters = Parameters.of("ids", frontier.ids())
                .and("types", TieBasis.types(terms.bases()))
                .and("asOf", terms.moment().asOf())
                .and("knownAt", terms.moment().knownAt())
                .and("bound", frontier.bound())
                .and("sees", terms.viewer().sees())
                .and("ties", frontier.reach() != Frontier.Reach.NONE)
                .and("among", frontier.reach() == Frontier.Reach.AMONG)
                .and("dates", terms.dates());
        return transaction.list(NetworkStatements.EXPAND, parameters, row -> opened(row, terms)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Expander.Opened> opened(Row row, Frontier.Terms terms) {
        if (!row.flag("present")) {
            return Optional.empty();
        }
        Neighbour node = NeighbourRows.neighbour(row);
        List<Tie> ties = row.cells("ties").stream()
                .map(cells -> NeighbourRows.tie(node.id(), cells, terms.moment().asOf()))
                .toList();
        return Optional.of(new Expander.Opened(node, ties));
    }
}
