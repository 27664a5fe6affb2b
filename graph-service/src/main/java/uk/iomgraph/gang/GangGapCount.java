package uk.iomgraph.gang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.iomgraph.rules.gap.Severity;

/**
 * Open gaps of a severity.
 *
 * @param gaps how many
 * @param people how many people have any
 */
record GangGapCount(Severity severity, int gaps, int people) {

    /**
     * The gaps of people, the most severe first.
     *
     * @param severities for each person a severity for each gap
     */
    static List<GangGapCount> of(Collection<List<Severity>> severities) {
        List<GangGapCount> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int gaps = 0;
            int people = 0;
            for (List<Severity> ofPerson : severities) {
                int same = (int) ofPerson.stream().filter(severity::equals).count();
                gaps += same;
                people += same == 0 ? 0 : 1;
            }
            if (gaps > 0) {
                counts.add(0, new GangGapCount(severity, gaps, people));
            }
        }
        return counts;
    }
}
