package uk.iomgraph.analytics;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.cypher.AnalyticsStatements;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;

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

    /** Finds one in a projection, within a transaction; of several starts the first of the best. */
    public static Partition find(Projection projection, GraphTransaction transaction, CommunityOptions options) {
        TieList ties = projection.read(transaction);
        if (ties.ties() == 0) {
            return alone(ties, options);
        }
        int starts = options.algorithm() == CommunityAlgorithm.LEIDEN ? options.starts() : 1;
        Partition best = null;
        for (int start = 0; start < starts; start++) {
            Partition found = once(projection, transaction, options, options.seed() + start, ties);
            best = better(best, found, options.resolution());
        }
        return Objects.requireNonNull(best);
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
        return modularity(1);
    }

    private double modularity(double resolution) {
        return Modularity.of(ties, communities, weighted, resolution);
    }

    private static Partition better(@Nullable Partition best, Partition found, double resolution) {
        return best == null || found.modularity(resolution) > best.modularity(resolution) ? found : best;
    }

    private static Partition alone(TieList ties, CommunityOptions options) {
        int[] each = IntStream.rangeClosed(1, ties.people().size()).toArray();
        return new Partition(ties, each, 0, options.weighted());
    }

    private static Partition once(
            Projection projection, GraphTransaction transaction, CommunityOptions options, long seed, TieList ties) {
        boolean leiden = options.algorithm() == CommunityAlgorithm.LEIDEN;
        CypherStatement statement = leiden ? AnalyticsStatements.LEIDEN : AnalyticsStatements.LOUVAIN;
        Parameters parameters = projection.named().and("weight", options.weighted() ? "weight" : null);
        if (leiden) {
            parameters.and("resolution", options.resolution()).and("seed", seed);
        }
        return transaction
                .list(statement, parameters, row -> of(row, ties, options.weighted()))
                .get(0);
    }

    private static Partition of(Row row, TieList ties, boolean weighted) {
        double[] groups = new double[ties.people().size()];
        int[] positions = ties.positions(row.numbers("nodes"));
        List<Long> scores = row.numbers("scores");
        for (int i = 0; i < positions.length; i++) {
            groups[positions[i]] = scores.get(i);
        }
        int[] numbers = Arrays.stream(Measuring.bySize(groups))
                .mapToInt(number -> (int) number)
                .toArray();
        return new Partition(ties, numbers, Math.toIntExact(row.number("levels")), weighted);
    }
}
