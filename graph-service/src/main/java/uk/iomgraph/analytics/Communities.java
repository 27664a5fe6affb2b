package uk.iomgraph.analytics;

import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

/**
 * The communities of a network; the fields of the same names in the schema say what they mean.
 *
 * @param all every community, the largest first
 * @param foundAgain how well they are found again over ties drawn again
 */
record Communities(
        CommunityAlgorithm algorithm,
        boolean weighted,
        int count,
        double modularity,
        int levels,
        List<Community> all,
        FoundAgain foundAgain,
        NetworkMaking making) {

    /** How many a list may have. */
    static final int MOST = Projections.MOST_AT_ONCE;

    static final String CAUTION =
            "A community is a suggestion of who belongs together on record, and not a gang: nobody is"
                    + " to be recorded as a member of anything because of it. Other partitions may be nearly as good. ";

    /** How often ties are drawn again. */
    public int rounds() {
        return foundAgain.rounds();
    }

    /** The share of the rounds within an interval. */
    public double level() {
        return foundAgain.level();
    }

    /** The first of a list, as many as were asked for. */
    static <T> List<T> first(List<T> list, int first) {
        if (first < 1 || first > MOST) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'first' must be from 1 to " + MOST + ".");
        }
        return list.subList(0, Math.min(first, list.size()));
    }

    /** The people of each community of a partition. */
    static List<List<String>> members(Partition partition) {
        List<List<String>> members = new ArrayList<>();
        List<String> people = partition.ties().people();
        for (int person = 0; person < people.size(); person++) {
            int number = partition.communities()[person];
            while (members.size() < number) {
                members.add(new ArrayList<>());
            }
            members.get(number - 1).add(people.get(person));
        }
        return members;
    }
}
