package uk.iomgraph.analytics;

import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/**
 * One community of a network.
 *
 * @param number counted from 1, the largest first
 * @param size how many people it has
 * @param tiesWithin how many ties there are among them
 * @param tiesOut how many ties they have to others of the network
 * @param memberIds ids of the people, in order
 * @param foundAgain how well it is found again over ties drawn again
 * @param moment the moment of the question
 * @param viewer who asked
 */
record Community(
        int number,
        int size,
        int tiesWithin,
        int tiesOut,
        List<String> memberIds,
        FoundAgain foundAgain,
        Moment moment,
        Viewer viewer) {

    /** The communities of a partition. */
    static List<Community> of(Partition partition, FoundAgain foundAgain, Moment moment, Viewer viewer) {
        List<List<String>> members = Communities.members(partition);
        int[] within = new int[members.size() + 1];
        int[] out = new int[members.size() + 1];
        TieList ties = partition.ties();
        for (int tie = 0; tie < ties.ties(); tie++) {
            int one = partition.communities()[ties.low()[tie]];
            int other = partition.communities()[ties.high()[tie]];
            if (one == other) {
                within[one]++;
            } else {
                out[one]++;
                out[other]++;
            }
        }
        List<Community> communities = new ArrayList<>();
        for (int number = 1; number <= members.size(); number++) {
            List<String> ids = members.get(number - 1);
            communities.add(
                    new Community(number, ids.size(), within[number], out[number], ids, foundAgain, moment, viewer));
        }
        return communities;
    }
}
