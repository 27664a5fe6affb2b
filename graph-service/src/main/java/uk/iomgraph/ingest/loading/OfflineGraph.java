package uk.iomgraph.ingest.loading;

import java.util.List;
import java.util.function.LongFunction;
import uk.iomgraph.graph.Parameters;

/** Where a graph is put down that no database holds yet. */
public interface OfflineGraph {

    /**
     * Puts down a node.
     *
     * @return its number, from 0 without a gap
     */
    long node(List<String> labels, Parameters properties);

    /** Puts down a relationship between two nodes, which need not be put down yet. */
    void relationship(String type, long start, long end, Parameters properties);

    /**
     * Gives nodes further labels, after the last of them was put down.
     *
     * @param labels what they were put down with
     * @param further which labels the node of a number is to have besides
     */
    void label(List<String> labels, LongFunction<List<String>> further);
}
