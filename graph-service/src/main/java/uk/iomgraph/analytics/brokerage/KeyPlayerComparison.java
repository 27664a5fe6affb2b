package uk.iomgraph.analytics.brokerage;

import java.util.Comparator;
import java.util.List;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.network.Fragmentation;
import uk.iomgraph.rules.network.KeyPlayers.Method;
import uk.iomgraph.security.Viewer;

/**
 * What would remain of the recorded ties if some people engaged with an exit offer. Worked out when it is asked for, and
 * kept nowhere.
 *
 * @param before the network as recorded
 * @param scenarios what would remain, by method of choosing people
 */
record KeyPlayerComparison(Fragmentation before, List<KeyPlayerScenario> scenarios) {

    static final String CAUTION =
            "This is a scenario over recorded ties, to think about whom to make an exit offer first; it is no fact about"
                    + " anybody, is not stored and predicts nothing. Ties that are not recorded are not in it, and people"
                    + " who are left may tie themselves anew. It is no list of targets.";

    public String caution() {
        return CAUTION;
    }

    public String sentence() {
        KeyPlayerScenario most = scenarios.stream()
                .max(Comparator.comparingDouble(scenario -> scenario.after().fragmentation()))
                .orElseThrow();
        return "Of " + before.ties() + " recorded ties among " + before.people() + " people in " + before.components()
                + (before.components() == 1 ? " part" : " parts") + ", the choice "
                + most.words() + " would leave the fewest people able to reach each other: "
                + most.after().ties()
                + " ties in " + most.after().components() + (most.after().components() == 1 ? " part." : " parts.");
    }

    /**
     * What would remain by one method.
     *
     * @param method how people were chosen
     * @param chosen their leading records, in the order in which they were chosen
     * @param after the network without them
     * @param moment the moment it is told of
     * @param viewer who is told
     */
    record KeyPlayerScenario(Method method, List<String> chosen, Fragmentation after, Moment moment, Viewer viewer) {

        String words() {
            return switch (method) {
                case FRAGMENTATION -> "by fragmentation, one by one,";
                case BETWEENNESS -> "by betweenness";
                case DEGREE -> "by number of ties";
            };
        }

        public String sentence() {
            int people = chosen.size();
            return "What would remain of the recorded ties if "
                    + (people == 1 ? "this person" : "these " + people + " people")
                    + " engaged with an exit offer: " + after.ties() + " ties among " + after.people() + " people in "
                    + after.components() + (after.components() == 1 ? " part" : " parts") + ", the largest of "
                    + after.largest() + ".";
        }
    }
}
