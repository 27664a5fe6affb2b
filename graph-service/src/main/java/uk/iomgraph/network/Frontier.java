package uk.iomgraph.network;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/**
 * The nodes to open next, and under which terms.
 *
 * @param ids the nodes to open
 * @param bound a node with more visible ties than this is summarised instead
 * @param known nodes opened before, whose ties are known already
 * @param only if given, ties to other nodes are left out
 * @param terms what holds for the whole question
 */
public record Frontier(
        Collection<String> ids,
        int bound,
        Collection<String> known,
        @Nullable Collection<String> only,
        Terms terms) {

    /** Opens some nodes and brings every tie that is not known yet. */
    static Frontier all(Collection<String> ids, int bound, Collection<String> known, Terms terms) {
        return new Frontier(ids, bound, known, null, terms);
    }

    /** Brings the ties among some nodes, however many ties they have to others. */
    static Frontier among(Collection<String> ids, Terms terms) {
        return new Frontier(ids, Integer.MAX_VALUE, List.of(), ids, terms);
    }

    /** Says what some nodes are and whether they could be opened, without their ties. */
    static Frontier lookedAt(Collection<String> ids, int bound, Terms terms) {
        return new Frontier(ids, bound, List.of(), List.of(), terms);
    }

    /**
     * What holds for all the nodes of one question.
     *
     * @param bases the bases to follow
     * @param moment when
     * @param viewer who asks
     * @param dates whether ties bring the days of their evidence
     */
    public record Terms(Set<TieBasis> bases, Moment moment, Viewer viewer, boolean dates) {

        public Terms {
            bases = Set.copyOf(bases);
        }
    }
}
