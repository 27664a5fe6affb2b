package uk.iomgraph.network;

import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

/**
 * What paths are asked for.
 *
 * @param from where they start
 * @param to where they end
 * @param maxHops how long they may be
 * @param first how many are wanted
 * @param maxNeighbours a node with more ties is not walked through
 * @param terms what holds for all of it; with dates, the paths must not run backwards in time
 */
record PathQuestion(String from, String to, int maxHops, int first, int maxNeighbours, Frontier.Terms terms) {

    PathQuestion {
        Limits.id("from", from);
        Limits.id("to", to);
        if (from.equals(to)) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'from' and 'to' must be two different nodes.");
        }
        Limits.check("maxHops", maxHops, 1, 6, "hops");
        Limits.check("first", first, 1, 25, "paths");
        Limits.check("maxNeighbours", maxNeighbours, 1, 500, "ties");
    }

    PathQuestion over(Frontier.Terms other) {
        return new PathQuestion(from, to, maxHops, first, maxNeighbours, other);
    }
}
