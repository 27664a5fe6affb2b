package uk.iomgraph.rules.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * What sums give away. A table with its totals is a network in which people flow in circles: every row and every column is a
 * place, a cell leads from its row to its column, and a total the other way, so that as many come to each place as leave it
 * exactly if all sums are right. A withheld cell can be as much higher, or lower, than it is, as people can be sent in a
 * circle through it and other withheld cells. That is a greatest flow (J. Edmonds, R. M. Karp, Journal of the ACM 19, 1972,
 * 248-264), and exact: its bounds are those of whole numbers. Networks for this were proposed by L. H. Cox, "Network models
 * for complementary cell suppression", Journal of the American Statistical Association 90 (1995), 1453-1462.
 */
final class Margins {

    /** The price of a cell that cannot be withheld. */
    static final long NEVER = Long.MAX_VALUE;

    private static final long ENDLESS = Long.MAX_VALUE / 4;
    private static final int NOWHERE = -1;

    private final int rows;
    private final int columns;
    private final long[] counts;
    private final int least;

    /**
     * A table.
     *
     * @param rows number of rows, that of totals included
     * @param columns number of columns, that of totals included
     * @param counts row by row
     * @param least what a withheld cell is known to be at least
     */
    Margins(int rows, int columns, long[] counts, int least) {
        this.rows = rows;
        this.columns = columns;
        this.counts = counts;
        this.least = least;
    }

    /** By how much a cell could be more than it is if what is not hidden is known, or the limit if that is less. */
    long increase(int cell, boolean[] hidden, long limit) {
        return push(rooms(cell, hidden), head(cell), tail(cell), limit);
    }

    /** By how much a cell could be less than it is if what is not hidden is known, or the limit if that is less. */
    long decrease(int cell, boolean[] hidden, long limit) {
        long most = Math.min(limit, counts[cell] - least);
        return push(rooms(cell, hidden), tail(cell), head(cell), most);
    }

    /**
     * The cheapest further cells that, hidden as well, let a cell be more than it could be so far.
     *
     * @param price what it costs to hide each cell
     * @param more how many more people the circle must have room for
     * @return no cell if there is no such circle
     */
    List<Integer> circle(int cell, boolean[] hidden, IntToLongFunction price, long more) {
        long[][] rooms = rooms(cell, hidden);
        push(rooms, head(cell), tail(cell), ENDLESS);
        long[][] prices = new long[rooms.length][rooms.length];
        for (int at = 0; at < counts.length; at++) {
            if (!hidden[at]) {
                long each = price.applyAsLong(at);
                prices[tail(at)][head(at)] = each;
                prices[head(at)][tail(at)] = each;
                rooms[tail(at)][head(at)] = each == NEVER ? 0 : ENDLESS;
                rooms[head(at)][tail(at)] = each == NEVER ? 0 : counts[at] - least;
            }
        }
        return further(cheapest(rooms, prices, head(cell), tail(cell), more), hidden);
    }

    /** How many can be sent from each place to each other through hidden cells other than one. */
    private long[][] rooms(int without, boolean[] hidden) {
        long[][] rooms = new long[rows + columns][rows + columns];
        for (int at = 0; at < counts.length; at++) {
            if (hidden[at] && at != without) {
                rooms[tail(at)][head(at)] = ENDLESS;
                rooms[head(at)][tail(at)] = counts[at] - least;
            }
        }
        return rooms;
    }

    /** Sends as many as there is room for, at most the limit, and leaves in the rooms what remains. */
    private static long push(long[][] rooms, int from, int to, long limit) {
        long sent = 0;
        while (sent < limit) {
            int[] before = reach(rooms, from, to);
            if (before[to] == NOWHERE) {
                return sent;
            }
            long room = limit - sent;
            for (int at = to; at != from; at = before[at]) {
                room = Math.min(room, rooms[before[at]][at]);
            }
            for (int at = to; at != from; at = before[at]) {
                rooms[before[at]][at] -= room;
                rooms[at][before[at]] += room;
            }
            sent += room;
        }
        return sent;
    }

    /** From where each place is reached on a shortest way. */
    private static int[] reach(long[][] rooms, int from, int to) {
        int[] before = new int[rooms.length];
        Arrays.fill(before, NOWHERE);
        before[from] = from;
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && before[to] == NOWHERE) {
            int place = next.remove();
            for (int other = 0; other < rooms.length; other++) {
                if (before[other] == NOWHERE && rooms[place][other] > 0) {
                    before[other] = place;
                    next.add(other);
                }
            }
        }
        return before;
    }

    /** From where each place is reached on the cheapest way with room enough; nothing where the end is not reached. */
    private static List<int[]> cheapest(long[][] rooms, long[][] prices, int from, int to, long room) {
        long[] costs = new long[rooms.length];
        int[] before = new int[rooms.length];
        boolean[] done = new boolean[rooms.length];
        Arrays.fill(costs, NEVER);
        Arrays.fill(before, NOWHERE);
        costs[from] = 0;
        for (int place = from; place != NOWHERE && place != to; place = nearest(costs, done)) {
            done[place] = true;
            for (int other = 0; other < rooms.length; other++) {
                if (rooms[place][other] >= room && costs[place] + prices[place][other] < costs[other]) {
                    costs[other] = costs[place] + prices[place][other];
                    before[other] = place;
                }
            }
        }
        List<int[]> steps = new ArrayList<>();
        for (int at = to; before[at] != NOWHERE; at = before[at]) {
            steps.add(new int[] {before[at], at});
        }
        return steps;
    }

    private static int nearest(long[] costs, boolean[] done) {
        int nearest = NOWHERE;
        for (int place = 0; place < costs.length; place++) {
            if (!done[place] && costs[place] != NEVER && (nearest == NOWHERE || costs[place] < costs[nearest])) {
                nearest = place;
            }
        }
        return nearest;
    }

    private List<Integer> further(List<int[]> steps, boolean[] hidden) {
        List<Integer> cells = new ArrayList<>();
        for (int[] step : steps) {
            int row = Math.min(step[0], step[1]);
            int at = row * columns + Math.max(step[0], step[1]) - rows;
            if (!hidden[at]) {
                cells.add(at);
            }
        }
        return cells;
    }

    private int tail(int cell) {
        return total(cell) ? rows + cell % columns : cell / columns;
    }

    private int head(int cell) {
        return total(cell) ? cell / columns : rows + cell % columns;
    }

    /** Whether a cell is the total of one row or one column; the total of all leads the way a cell does. */
    private boolean total(int cell) {
        return (cell / columns == rows - 1) != (cell % columns == columns - 1);
    }
}
