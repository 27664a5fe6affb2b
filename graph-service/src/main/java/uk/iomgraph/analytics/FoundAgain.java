package uk.iomgraph.analytics;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import uk.iomgraph.rules.network.CommunityStability;
import uk.iomgraph.rules.network.Resampling;
import uk.iomgraph.rules.network.Stability;

/**
 * How well the communities of a partition are found again over ties drawn again; worked out once, when the first field of an
 * answer asks.
 *
 * @param people ids, in order
 * @param rounds how often ties are drawn again
 * @param level the share of the rounds within an interval
 * @param stability what comes of it; communities count from 0
 */
record FoundAgain(List<String> people, int rounds, double level, Supplier<CommunityStability> stability) {

    /** Times people and both ends of ties that somebody waits for. */
    private static final long MOST_STEPS = 20_000_000;

    private static final int LEAST_ROUNDS = 20;
    private static final int TRIES = 3;

    /** Of a partition; in a network too large for so many rounds there are fewer. */
    static FoundAgain of(Partition partition, CommunityOptions options, Resampling asked) {
        TieList ties = partition.ties();
        long each = ties.people().size() + 2L * ties.ties();
        int tries = asked.rounds() * each * TRIES > MOST_STEPS ? 1 : TRIES;
        int rounds = (int) Math.min(asked.rounds(), Math.max(LEAST_ROUNDS, MOST_STEPS / Math.max(1, each)));
        Resampling resampling = new Resampling(asked.draw(), rounds, asked.level(), asked.seed());
        return new FoundAgain(
                ties.people(),
                rounds,
                asked.level(),
                SingletonSupplier.of(() -> partition.redrawn(options, resampling, tries, round -> {})));
    }

    /**
     * How well one community is found again.
     *
     * @param jaccard the mean over the rounds
     * @param range where it lies in most of them
     */
    record Likeness(double jaccard, Stability.Interval range) {}

    /** Of the community with a number; null where it is one person. */
    @Nullable
    Likeness community(Community community) {
        int position = community.number() - 1;
        return community.size() == 1
                ? null
                : new Likeness(stability.get().mean(position), stability.get().interval(position));
    }

    /** The share of the rounds in which somebody stays with their community; null for who is alone in it. */
    @Nullable
    Double member(String id) {
        double share = stability.get().membership(Collections.binarySearch(people, id));
        return Double.isNaN(share) ? null : share;
    }
}
