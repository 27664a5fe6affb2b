package uk.iomgraph.rules.gap;

import java.util.Collection;
import java.util.TreeMap;
import uk.iomgraph.rules.interval.Intervals;

/** How many sets of days hold a day. */
final class Counts {

    private Counts() {}

    /** The days that lie in at least so many of the sets. */
    static Intervals atLeast(Collection<Intervals> sets, int least) {
        TreeMap<Integer, Integer> changes = new TreeMap<>();
        for (Intervals set : sets) {
            for (int i = 0; i < set.size(); i++) {
                changes.merge(set.from(i), 1, Integer::sum);
                changes.merge(set.to(i), -1, Integer::sum);
            }
        }
        Intervals.Builder days = Intervals.builder();
        int count = 0;
        int from = 0;
        boolean were = false;
        for (var change : changes.entrySet()) {
            count += change.getValue();
            boolean are = count >= least;
            if (are && !were) {
                from = change.getKey();
            } else if (were && !are) {
                days.add(from, change.getKey());
            }
            were = are;
        }
        return days.build();
    }
}
