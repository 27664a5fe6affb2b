package uk.iomgraph.rules.network;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * How well communities are found again in networks of redrawn ties ({@link Resampling}), and who stays with theirs. How like a
 * recorded community is to one of a round is told by Jaccard's index, those in both over those in either; the one most like it
 * counts: C. Hennig, <i>Cluster-wise assessment of cluster stability</i>, Computational Statistics and Data Analysis 52 (2007)
 * 258-271. There cases are drawn, here ties, and people all stay: whoever has no tie in a round is alone in it. Hennig takes a
 * mean of 0.5 and less for a community that dissolves, and of 0.75 and more for one that is stable.
 */
public final class CommunityStability {

    private final int[] communities;
    private final double[][] similarities;
    private final int[] stayed;
    private final int rounds;
    private final double level;

    private CommunityStability(int[] communities, double[][] similarities, int[] stayed, Resampling resampling) {
        this.communities = communities;
        this.similarities = similarities;
        this.stayed = stayed;
        this.rounds = resampling.rounds();
        this.level = resampling.level();
    }

    /**
     * Redraws a network and looks for its communities anew.
     *
     * @param communities the community of each person, from 0
     * @param search how communities are looked for in the redrawn networks
     */
    public static CommunityStability of(
            TieNetwork network, int[] communities, CommunitySearch search, Resampling resampling) {
        return of(network, communities, search, resampling, round -> {});
    }

    /**
     * The same, for who wants to know how far it is.
     *
     * @param begun takes the number of each round, from 0, before it; what it throws ends the work
     */
    public static CommunityStability of(
            TieNetwork network, int[] communities, CommunitySearch search, Resampling resampling, IntConsumer begun) {
        int count = Arrays.stream(communities).max().orElse(-1) + 1;
        int[] sizes = sizes(communities, count);
        double[][] similarities = new double[count][];
        Arrays.setAll(similarities, community -> new double[sizes[community] > 1 ? resampling.rounds() : 0]);
        int[] stayed = new int[communities.length];
        SplittableRandom seeds = new SplittableRandom(resampling.seed());
        for (int round = 0; round < resampling.rounds(); round++) {
            begun.accept(round);
            TieNetwork drawn = resampling.draw().from(network, new Random(seeds.nextLong()));
            int[] found = search.of(drawn, seeds.nextLong());
            Matches matches = Matches.of(communities, sizes, found);
            for (int community = 0; community < count; community++) {
                if (sizes[community] > 1) {
                    similarities[community][round] = matches.similarities[community];
                }
            }
            for (int person = 0; person < communities.length; person++) {
                stayed[person] += found[person] == matches.cores[communities[person]] ? 1 : 0;
            }
        }
        Arrays.stream(similarities).forEach(Arrays::sort);
        return new CommunityStability(communities.clone(), similarities, stayed, resampling);
    }

    /** The mean likeness of a community and the one most like it, above 0, and 1 if it is the same in every round; NaN for one person. */
    public double mean(int community) {
        return Arrays.stream(similarities[community]).average().orElse(Double.NaN);
    }

    /** Where the likeness lies in most rounds, as {@link Stability} has it; NaN for one person. */
    public Stability.Interval interval(int community) {
        return Stability.interval(similarities[community], level);
    }

    /** In which share of the rounds a person was together with more than half of their community; NaN for who is alone in it. */
    public double membership(int person) {
        return similarities[communities[person]].length == 0 ? Double.NaN : (double) stayed[person] / rounds;
    }

    private static int[] sizes(int[] communities, int count) {
        int[] sizes = new int[count];
        for (int community : communities) {
            sizes[community]++;
        }
        return sizes;
    }

    /**
     * What became of recorded communities in a round.
     *
     * @param similarities how like the one most like it is to each
     * @param cores the one that more than half of each are in; -1 where they are nowhere so many together
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and not handed on.
    private record Matches(double[] similarities, int[] cores) {

        static Matches of(int[] communities, int[] sizes, int[] found) {
            int[][] members = new int[sizes.length][];
            Arrays.setAll(members, community -> new int[sizes[community]]);
            int[] next = new int[sizes.length];
            for (int person = 0; person < communities.length; person++) {
                members[communities[person]][next[communities[person]]++] = person;
            }
            int[] foundSizes = sizes(found, Arrays.stream(found).max().orElse(-1) + 1);
            int[] shared = new int[foundSizes.length];
            Matches matches = new Matches(new double[sizes.length], new int[sizes.length]);
            Arrays.fill(matches.cores, -1);
            for (int community = 0; community < sizes.length; community++) {
                for (int person : members[community]) {
                    shared[found[person]]++;
                }
                for (int person : members[community]) {
                    int other = found[person];
                    double likeness = (double) shared[other] / (sizes[community] + foundSizes[other] - shared[other]);
                    matches.similarities[community] = Math.max(matches.similarities[community], likeness);
                    if (2 * shared[other] > sizes[community]) {
                        matches.cores[community] = other;
                    }
                }
                for (int person : members[community]) {
                    shared[found[person]] = 0;
                }
            }
            return matches;
        }
    }
}
