package uk.iomgraph.rules.flow;

import java.util.OptionalDouble;

/**
 * How much goes from each of some areas to each of them, what stays within one included. Areas go by their position. Never
 * changes once it is made.
 */
public final class FlowMatrix {

    private final int size;
    private final int[] counts;
    private final long[] rows;
    private final long[] columns;
    private final long total;
    private final long inside;

    /**
     * A matrix.
     *
     * @param size number of areas
     * @param counts from the first area to each, then from the second to each, and so on; not copied
     */
    public FlowMatrix(int size, int[] counts) {
        if (counts.length != size * size) {
            throw new IllegalArgumentException("A matrix of " + size + " areas has " + size * size + " cells");
        }
        this.size = size;
        this.counts = counts;
        rows = new long[size];
        columns = new long[size];
        long all = 0;
        long diagonal = 0;
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                int count = counts[from * size + to];
                rows[from] += count;
                columns[to] += count;
                all += count;
                diagonal += from == to ? count : 0;
            }
        }
        total = all;
        inside = diagonal;
    }

    /** Number of areas. */
    public int size() {
        return size;
    }

    /** How much went from one area to another. */
    public int observed(int from, int to) {
        return counts[from * size + to];
    }

    /** How much went from an area to any, itself included. */
    public long row(int from) {
        return rows[from];
    }

    /** How much went to an area from any, itself included. */
    public long column(int to) {
        return columns[to];
    }

    /** How much went from any area to any. */
    public long total() {
        return total;
    }

    /** How much went from an area to another one. */
    public long crossing() {
        return total - inside;
    }

    /** Which part of all went to another area, 1 - trace(F) / sum(F); empty where nothing went anywhere. */
    public OptionalDouble crossBorderShare() {
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) crossing() / total);
    }

    /**
     * How much would go from one area to another if where something ends did not depend on where it begins:
     * row total times column total divided by the total; 0 where nothing went anywhere.
     */
    public double expected(int from, int to) {
        return total == 0 ? 0 : (double) rows[from] * columns[to] / total;
    }

    /**
     * How one-sided the exchange of two areas is, (F[a,b] - F[b,a]) / (F[a,b] + F[b,a]): 1 where all goes from the first to
     * the second, -1 where all comes back; empty where nothing goes between them.
     */
    public OptionalDouble asymmetry(int one, int other) {
        long there = observed(one, other);
        long back = observed(other, one);
        return there + back == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (there - back) / (there + back));
    }

    /**
     * Which part of what crosses is answered by as much the other way: the sum of min(F[a,b], F[b,a]) over all ordered pairs
     * of different areas, divided by the sum of F[a,b]. Squartini, Picciolo, Ruzzenenti, Garlaschelli, "Reciprocity of
     * weighted networks", Scientific Reports 3:2729 (2013). Empty where nothing crosses.
     */
    public OptionalDouble reciprocity() {
        return crossing() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) returned() / crossing());
    }

    /** How much of what crosses is answered by as much the other way. */
    public long returned() {
        long answered = 0;
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                answered += from == to ? 0 : Math.min(observed(from, to), observed(to, from));
            }
        }
        return answered;
    }

    /**
     * The same between larger areas.
     *
     * @param larger the larger area of each, or -1 for one that lies in none and is left out
     * @param largerSize number of larger areas
     */
    public FlowMatrix fold(int[] larger, int largerSize) {
        int[] folded = new int[largerSize * largerSize];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if (larger[from] >= 0 && larger[to] >= 0) {
                    folded[larger[from] * largerSize + larger[to]] += observed(from, to);
                }
            }
        }
        return new FlowMatrix(largerSize, folded);
    }
}
