package uk.iomgraph.analytics.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.analytics.CommunityAlgorithm;
import uk.iomgraph.analytics.Measure;
import uk.iomgraph.analytics.NetworkScope;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/**
 * What a run is to do.
 *
 * @param id of the run
 * @param scope which people and ties the network has
 * @param work what is asked of the network
 * @param moment the day it is of, and what is known
 * @param viewer for whom: the network holds what they may see
 */
record RunOrder(String id, NetworkScope scope, Work work, Moment moment, Viewer viewer) {

    /**
     * What is asked of a network.
     *
     * @param measures what is measured; empty where communities are looked for
     * @param algorithm how communities are looked for; null where they are not
     * @param resolution how small communities are; 1 where none are looked for
     * @param weighted whether stronger ties count for more where communities are looked for
     * @param rounds how often ties are drawn again to tell how stable communities are; null for not at all
     * @param seed where chance begins
     * @param sampleSize from how many people paths are followed; null for all
     */
    record Work(
            List<Measure> measures,
            @Nullable CommunityAlgorithm algorithm,
            double resolution,
            boolean weighted,
            @Nullable Integer rounds,
            int seed,
            @Nullable Integer sampleSize) {

        Work {
            measures = List.copyOf(measures);
        }
    }
}
