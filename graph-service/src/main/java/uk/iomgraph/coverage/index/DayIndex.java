package uk.iomgraph.coverage.index;

import java.util.Arrays;

/** Up to 64 days in order, each a bit, so that what happened over all of them is reckoned at once. */
final class DayIndex {

    /** The most days. */
    static final int MOST = Long.SIZE;

    /** Days over which the index of each is kept in a table; beyond, it is searched for. */
    private static final int LONGEST_TABLE = 100_000;

    private final int[] days;
    private final byte[] table;

    DayIndex(int[] days) {
        this.days = days;
        long span = (long) days[days.length - 1] - days[0];
        table = new byte[span > LONGEST_TABLE ? 0 : (int) span + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) search(days[0] + i);
        }
    }

    int size() {
        return days.length;
    }

    int day(int at) {
        return days[at];
    }

    /** How many of the days are before a day. */
    int before(int day) {
        if (day <= days[0]) {
            return 0;
        }
        if (day > days[days.length - 1]) {
            return days.length;
        }
        return table.length == 0 ? search(day) : table[day - days[0]];
    }

    /** The bits of the days from one up to another. */
    long between(int from, int to) {
        int first = before(from);
        int end = before(to);
        if (first >= end) {
            return 0;
        }
        return (-1L >>> (Long.SIZE - end)) & (-1L << first);
    }

    private int search(int day) {
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }
}
