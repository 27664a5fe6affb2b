package uk.iomgraph.analytics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.iomgraph.cypher.AnalyticsStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;

/**
 * A network in the memory of the database, until it is closed. Named graphs live in the memory of one server, so all work on
 * one goes where writes go.
 */
public final class Projection implements AutoCloseable {

    private final GraphWriter graph;
    private final String name;
    private final long people;
    private final long ties;

    Projection(GraphWriter graph, String name, long people, long ties) {
        this.graph = graph;
        this.name = name;
        this.people = people;
        this.ties = ties;
    }

    /** The name that statements know it by, as the parameter {@code graph}. */
    public String name() {
        return name;
    }

    /** How many people it has, those without a tie among them. */
    public long people() {
        return people;
    }

    /** How many ties, one for each pair. */
    public long ties() {
        return ties;
    }

    /** Whether it has nobody; then there is nothing in memory that statements could work on. */
    public boolean isEmpty() {
        return people == 0;
    }

    /** Runs statements on it in one transaction; the work may be run again after a passing fault. */
    public <T> T working(Function<GraphTransaction, T> work) {
        return graph.writing(work);
    }

    /** The name as a parameter, to add others to. */
    public Parameters named() {
        return Parameters.of("graph", name);
    }

    /** Reads the whole network, for what is worked out outside the database; meant for small ones. */
    public TieList read() {
        return isEmpty() ? TieList.EMPTY : working(this::read);
    }

    /** The same within a transaction. */
    public TieList read(GraphTransaction transaction) {
        return read(transaction, nodes(transaction));
    }

    TieList read(GraphTransaction transaction, NetworkNodes nodes) {
        if (ties == 0) {
            return TieList.of(nodes);
        }
        return only(transaction.list(AnalyticsStatements.PAIRS, named(), row -> TieList.of(nodes, row)));
    }

    /** Who the people are, within a transaction. */
    public NetworkNodes nodes(GraphTransaction transaction) {
        return isEmpty()
                ? NetworkNodes.NONE
                : only(transaction.list(AnalyticsStatements.NODES, named(), NetworkNodes::of));
    }

    @Override
    public void close() {
        drop(graph, name);
    }

    static void drop(GraphWriter graph, String name) {
        graph.writing(transaction -> {
            transaction.run(AnalyticsStatements.DROP, Parameters.of("graph", name));
            return Optional.empty();
        });
    }

    private static <T> T only(List<T> rows) {
        return rows.get(0);
    }
}
