package uk.iomgraph.analytics;

import java.util.Arrays;
import java.util.List;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.network.TieNetwork;

/**
 * A network as lists: people in the order of their ids, and undirected ties between them by position. Whoever reads the
 * arrays must not change them.
 */
public final class TieList {

    static final TieList EMPTY = of(NetworkNodes.NONE);

    private final NetworkNodes nodes;
    private final int[] low;
    private final int[] high;
    private final double[] weights;

    private TieList(NetworkNodes nodes, int[] low, int[] high, double[] weights) {
        this.nodes = nodes;
        this.low = low;
        this.high = high;
        this.weights = weights;
    }

    /** People without any tie. */
    static TieList of(NetworkNodes nodes) {
        return new TieList(nodes, new int[0], new int[0], new double[0]);
    }

    static TieList of(NetworkNodes nodes, Row row) {
        int[] from = nodes.positions(row.numbers("sources"));
        int[] to = nodes.positions(row.numbers("targets"));
        List<Double> read = row.decimals("weights");
        Integer[] order = new Integer[from.length];
        Arrays.setAll(order, tie -> tie);
        Arrays.sort(order, (a, b) -> {
            int first = Integer.compare(Math.min(from[a], to[a]), Math.min(from[b], to[b]));
            return first != 0 ? first : Integer.compare(Math.max(from[a], to[a]), Math.max(from[b], to[b]));
        });
        int[] low = new int[order.length];
        int[] high = new int[order.length];
        double[] weights = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            int tie = order[i];
            low[i] = Math.min(from[tie], to[tie]);
            high[i] = Math.max(from[tie], to[tie]);
            weights[i] = read.get(tie);
        }
        return new TieList(nodes, low, high, weights);
    }

    /** Ids of the people, in order. */
    public List<String> people() {
        return nodes.people();
    }

    /** Where the people of these nodes of the database stand. */
    int[] positions(List<Long> of) {
        return nodes.positions(of);
    }

    /** How many ties there are. */
    public int ties() {
        return low.length;
    }

    /** The position of the earlier person of each tie; the ties are in the order of both positions. */
    public int[] low() {
        return low;
    }

    /** The position of the later person of each tie. */
    public int[] high() {
        return high;
    }

    /** The weight of each tie. */
    public double[] weights() {
        return weights;
    }

    /** The same as the network that pure rules work on; people have their positions as numbers. */
    public TieNetwork network() {
        TieNetwork.Builder network = TieNetwork.of(people().size());
        for (int tie = 0; tie < ties(); tie++) {
            network.tie(low[tie], high[tie], weights[tie]);
        }
        return network.build();
    }
}
