package uk.iomgraph.analytics.brokerage;

import java.util.List;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/**
 * A person who stands between others.
 *
 * @param personId the person's leading record
 * @param rank 1 and one more for everybody with a greater betweenness
 * @param rankRange where the rank lies over redrawn ties
 * @param betweenness the pairs of others joined through the person, shared out among their shortest chains
 * @param betweennessRange where it lies over redrawn ties
 * @param constraint Burt's constraint, by the weights of ties
 * @param effectiveSize Burt's effective size
 * @param efficiency Burt's efficiency
 * @param contacts how many people the person is tied to
 * @param contactGroups how many contacts each group of them has, the largest first
 * @param gangs the gangs that contacts are tied to
 * @param moment the moment it is told of
 * @param viewer who is told
 */
record Broker(
        String personId,
        int rank,
        RankRange rankRange,
        double betweenness,
        ValueRange betweennessRange,
        double constraint,
        double effectiveSize,
        double efficiency,
        int contacts,
        List<Integer> contactGroups,
        List<ContactGang> gangs,
        Moment moment,
        Viewer viewer) {

    /** Ranks, both ends included. */
    record RankRange(int low, int high) {}

    /** Values, both ends included. */
    record ValueRange(double low, double high) {}

    /**
     * A gang that contacts are tied to.
     *
     * @param id the gang
     * @param name as it is known
     * @param contacts how many of the contacts are tied to it
     */
    record ContactGang(String id, String name, int contacts) {}
}
