package uk.iomgraph.retention;

import uk.iomgraph.graph.GraphTransaction;

/**
 * Whoever derives something from ties, and so has to let go of it when one is removed: what is kept in the graph within the
 * transaction of the removal, what is kept in memory right after it. The removal is answered only when all have done so.
 */
public interface TieFollower extends Follower {

    /** Takes out of the graph, in every version, what was derived from a tie. The tie itself is out of it by then. */
    default void forget(RemovedTie tie, GraphTransaction transaction) {}

    /** Lets go of what is kept in memory; the removal is in the graph for good by then. */
    default void forgotten(RemovedTie tie) {}
}
