package uk.iomgraph.retention;

import java.util.Set;
import uk.iomgraph.graph.GraphTransaction;

/**
 * Whoever keeps something that follows from records of people, and so has to let go of it when somebody is erased: what is in
 * the graph within the last transaction of the erasure, what is in memory right after it. The erasure is answered only when all
 * have done so.
 */
public interface PersonFollower extends Follower {

    /**
     * Takes out of the graph, in every version, what was derived from the records of a person. All that agencies told of them is
     * out of it by then, but for the records themselves.
     *
     * @return ids of others of whom something had to be written anew
     */
    default Set<String> forget(ErasedPerson person, GraphTransaction transaction) {
        return Set.of();
    }

    /**
     * Lets go of what is kept in memory; the person is out of the graph for good by then.
     *
     * @param others of whom something was written anew
     */
    default void forgotten(ErasedPerson person, Set<String> others) {}
}
