package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.List;

/** Counts of up to 64 days of a trend, over some of the people. */
final class TrendTally {

    final PersonOnDay who = new PersonOnDay();
    private long eligibleOn;
    private long gapOn;
    private long unknownOn;
    private long transitOn;
    private final RunCounts eligible = new RunCounts();
    private final RunCounts gap = new RunCounts();
    private final RunCounts unknown = new RunCounts();
    private final RunCounts inTransit = new RunCounts();

    /** Gaps, and the sum of their first days, which make the days since with the number of them. */
    private final RunCounts gaps = new RunCounts();

    private final RunCounts firstDays = new RunCounts();

    /** What opened and closed since the day before: single days, most of them. */
    private final int[] opened = new int[DayIndex.MOST];

    private final int[] closed = new int[DayIndex.MOST];

    /** Begins with one person: the bits of the days on which something was required, not told of, and in transit. */
    void begin(long required, long notTold, long transit) {
        eligibleOn = required;
        unknownOn = notTold;
        transitOn = transit;
        gapOn = 0;
    }

    /** Marks the days on which a gap of the person is or may be there, and those on which it is known. */
    void mark(long there, long known) {
        eligibleOn |= there;
        gapOn |= known;
        unknownOn |= there & ~known;
    }

    /** Counts the person, once on every day. */
    void countPerson() {
        eligible.add(eligibleOn, 1);
        gap.add(gapOn, 1);
        unknown.add(unknownOn & ~gapOn, 1);
        inTransit.add(transitOn & ~gapOn & ~unknownOn, 1);
    }

    /** Counts one gap, by the bits of the days on which it is known, and on which it is or may be there. */
    void countGap(int from, long known, long there) {
        RunCounts.add(known, gaps, 1, firstDays, from);
        count(known & ~(there << 1), opened);
        count((known << 1) & ~there, closed);
    }

    private static void count(long days, int[] counts) {
        for (long left = days; left != 0; left &= left - 1) {
            counts[Long.numberOfTrailingZeros(left)]++;
        }
    }

    /** Counts a gap that opened and closed before a day and after the one before it. */
    void countBetween(int at) {
        opened[at]++;
        closed[at]++;
    }

    void addAll(TrendTally other) {
        eligible.addAll(other.eligible);
        gap.addAll(other.gap);
        unknown.addAll(other.unknown);
        inTransit.addAll(other.inTransit);
        gaps.addAll(other.gaps);
        firstDays.addAll(other.firstDays);
        for (int i = 0; i < opened.length; i++) {
            opened[i] += other.opened[i];
            closed[i] += other.closed[i];
        }
    }

    /** The points of all days. What opened and closed up to the first of them is not known here, and given as 0. */
    List<TrendPoint> points(DayIndex days) {
        long[] people = eligible.sums();
        long[] without = gap.sums();
        long[] unclear = unknown.sums();
        long[] transit = inTransit.sums();
        long[] number = gaps.sums();
        long[] first = firstDays.sums();
        List<TrendPoint> points = new ArrayList<>(days.size());
        for (int i = 0; i < days.size(); i++) {
            points.add(new TrendPoint(
                    days.day(i),
                    (int) people[i],
                    (int) (people[i] - without[i] - unclear[i] - transit[i]),
                    (int) without[i],
                    (int) unclear[i],
                    (int) transit[i],
                    number[i] * days.day(i) - first[i],
                    i == 0 ? 0 : opened[i],
                    i == 0 ? 0 : closed[i]));
        }
        return points;
    }
}
