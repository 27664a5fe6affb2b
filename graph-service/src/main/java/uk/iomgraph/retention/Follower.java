package uk.iomgraph.retention;

import java.util.Collection;
import java.util.function.Supplier;

/** Whoever derives something from what may be taken out of the graph for good. */
public interface Follower {

    /**
     * Does the work of taking it out while nothing is being derived from it here.
     *
     * @param work the removal or erasure
     */
    default <T> T meanwhile(Supplier<T> work) {
        return work.get();
    }

    /** Does the work while none of them derives anything. */
    static <T> T undisturbed(Collection<? extends Follower> followers, Supplier<T> work) {
        Supplier<T> guarded = work;
        for (Follower follower : followers) {
            Supplier<T> inner = guarded;
            guarded = () -> follower.meanwhile(inner);
        }
        return guarded.get();
    }
}
