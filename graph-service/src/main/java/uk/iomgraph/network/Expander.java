package uk.iomgraph.network;

import java.util.List;

/** Opens nodes, one level at a time. */
@FunctionalInterface
public interface Expander {

    /**
     * Says what some nodes are and brings the visible ties of those that may be opened. Nodes that were not there, or not
     * known, at the moment asked about are missing from the answer; a tie both of whose ends are opened comes twice.
     */
    List<Opened> expand(Frontier frontier);

    /**
     * One node of a level.
     *
     * @param node what it is and, if it was not opened, why
     * @param ties the ties that lead on from it
     */
    record Opened(Neighbour node, List<Tie> ties) {}
}
