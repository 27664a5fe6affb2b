package uk.iomgraph.network;

import java.util.Collection;
import java.util.Set;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/**
 * The nodes to open next, and under which terms.
 *
 * @param ids the nodes to open
 * @param bound a node with more visible ties than this is summarised instead
 * @param reach which ties are wanted
 * @param terms what holds for the whole question
 */
public record Frontier(Collection<String> ids, int bound, Reach reach, Terms terms) {

    /** Opens some nodes and brings every tie of theirs. */
    static Frontier all(Collection<String> ids, int bound, Terms terms) {
        return new Frontier(ids, bound, Reach.ALL, terms);
    }

    /** Brings the ties among some nodes, however many ties they have to others. */
    static Frontier among(Collection<String> ids, Terms terms) {
        return new Frontier(ids, Integer.MAX_VALUE, Reach.AMONG, terms);
    }

    /** Says what some nodes are and whether they could be opened, without their ties. */
    static Frontier lookedAt(Collection<String> ids, int bound, Terms terms) {
        return new Frontier(ids, bound, Reach.NONE, terms);
    }

    /** Which ties of the opened nodes are wanted. */
    public enum Reach {
        /** All of them. */
        ALL,
        /** Those to another node of the frontier. */
        AMONG,
        /** None. */
        NONE
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
