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
        for (var change : changes.entrySet()) {
            int now = count + change.getValue();
            if (count < least && now >= least) {
                from = change.getKey();
            } else if (count >= least && now < least) {
                days.add(from, change.getKey());
            }
            count = now;
        }
        return days.build();
    }
}
