package uk.iomgraph.analytics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import uk.iomgraph.cypher.AnalyticsStatements;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.network.CommunitySearch;
import uk.iomgraph.rules.network.CommunityStability;
import uk.iomgraph.rules.network.Resampling;

/** The people of a network, parted into communities. */
public final class Partition {

    private final TieList ties;
    private final int[] communities;
    private final int levels;
    private final boolean weighted;

    private Partition(TieList ties, int[] communities, int levels, boolean weighted) {
        this.ties = ties;
        this.communities = communities;
        this.levels = levels;
        this.weighted = weighted;
    }

    /** Finds one in a projection, within a transaction. */
    public static Partition find(Projection projection, GraphTransaction transaction, CommunityOptions options) {
        TieList ties = projection.read(transaction);
        boolean leiden = options.algorithm() == CommunityAlgorithm.LEIDEN;
        if (ties.ties() == 0) {
            int[] alone = IntStream.rangeClosed(1, ties.people().size()).toArray();
            return new Partition(ties, alone, 0, options.weighted());
        }
        CypherStatement statement = leiden ? AnalyticsStatements.LEIDEN : AnalyticsStatements.LOUVAIN;
        Parameters parameters = projection.named().and("weight", options.weighted() ? "weight" : null);
        if (leiden) {
            parameters.and("resolution", options.resolution()).and("seed", options.seed());
        }
        Partition found = transaction
                .list(statement, parameters, row -> of(row, ties, options.weighted()))
                .get(0);
        return leiden && options.rounds() > 0 ? found.improved(options) : found;
    }

    private Partition improved(CommunityOptions options) {
        int[] start = Arrays.stream(communities).map(number -> number - 1).toArray();
        int[] better = PartitionImprovement.of(ties, start, options);
        return new Partition(
                ties, numbered(Arrays.stream(better).asDoubleStream().toArray()), levels, weighted);
    }

    /** The people and the ties. */
    public TieList ties() {
        return ties;
    }

    /** The number of each person's community, counted from 1, the largest first. */
    public int[] communities() {
        return communities;
    }

    /** In how many steps the algorithm got there. */
    public int levels() {
        return levels;
    }

    /** How good it is by the usual definition, with resolution 1, whatever it was found with. */
    public double modularity() {
        return Modularity.of(ties, communities, weighted, 1);
    }

    /**
     * How well its communities are found again over ties drawn again, by a search of this service's own.
     *
     * @param options weighted or not, and the resolution
     * @param tries how often to look in each round; the best is taken
     * @param begun takes the number of each round before it; what it throws ends the work
     * @return communities count from 0
     */
    public CommunityStability redrawn(CommunityOptions options, Resampling resampling, int tries, IntConsumer begun) {
        return CommunityStability.of(
                ties.network(),
                Arrays.stream(communities).map(number -> number - 1).toArray(),
                new CommunitySearch(options.weighted(), options.resolution(), tries),
                resampling,
                begun);
    }

    private static Partition of(Row row, TieList ties, boolean weighted) {
        double[] groups = new double[ties.people().size()];
        int[] positions = ties.positions(row.numbers("nodes"));
        List<Long> scores = row.numbers("scores");
        for (int i = 0; i < positions.length; i++) {
            groups[positions[i]] = scores.get(i);
        }
        return new Partition(ties, numbered(groups), Math.toIntExact(row.number("levels")), weighted);
    }

    private static int[] numbered(double[] groups) {
        return Arrays.stream(Measuring.bySize(groups))
                .mapToInt(number -> (int) number)
                .toArray();
    }
}
