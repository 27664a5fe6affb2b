package uk.iomgraph.ingest.loading;

import java.util.List;
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
}
