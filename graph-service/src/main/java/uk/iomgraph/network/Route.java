package uk.iomgraph.network;

import java.time.LocalDate;
import java.util.List;

/**
 * A way from one node to another.
 *
 * @param start where it starts
 * @param steps the hops, at least one
 */
record Route(String start, List<Step> steps) {

    Route {
        steps = List.copyOf(steps);
    }

    /**
     * One hop.
     *
     * @param tie the tie it goes along
     * @param to the node it leads to
     * @param day the day chosen for it; {@link TimeOrder#OPEN} where no date is known or none was asked for
     */
    record Step(Tie tie, String to, LocalDate day) {}
}
