package uk.iomgraph.analytics.brokerage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people who stand between others in a network of recorded ties.
 *
 * @param people how many people the network has
 * @param ties how many ties
 * @param brokers those who stand between others, the most first
 * @param rounds how often ties were drawn again
 * @param level the share of the rounds within an interval
 * @param sources from how many people the chains of redrawn ties began; null where from all, which is exact
 */
record Brokers(
        int people,
        int ties,
        List<Broker> brokers,
        int rounds,
        double level,
        @Nullable Integer sources) {

    static final String CAUTION =
            "Betweenness and constraint describe where people stand in the recorded ties, not the people. They change with"
                    + " single ties, and many ties are not recorded: go by the interval, never by one rank. A position is"
                    + " no evidence of what anybody does or intends.";

    public String caution() {
        return CAUTION;
    }

    public String sentence() {
        String network = people + (people == 1 ? " person" : " people") + " and " + ties
                + (ties == 1 ? " recorded tie" : " recorded ties");
        return brokers.isEmpty()
                ? "Among " + network + " nobody stands between others."
                : "Among " + network + " these stand between others the most; with ties drawn again " + rounds
                        + " times, " + Math.round(level * 100) + " of 100 values and ranks lie within the intervals.";
    }
}
