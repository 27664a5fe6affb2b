package uk.iomgraph.rules.interval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of days, kept as the fewest half-open intervals in order: they neither overlap nor abut. Immutable. Every
 * operation on two sets takes time linear in the number of their intervals.
 */
public final class Intervals {

    private static final Intervals NONE = new Intervals(new int[0]);
    private static final Intervals ALL = new Intervals(new int[] {Day.ALWAYS, Day.NEVER});

    private static final int IN_FIRST_ONLY = 0b0100;
    private static final int IN_BOTH = 0b1000;
    private static final int IN_EITHER = 0b1110;

    /** From, to, from, to …, strictly rising. */
    private final int[] bounds;

    private Intervals(int[] bounds) {
        this.bounds = bounds;
    }

    /** No day. */
    public static Intervals none() {
        return NONE;
    }

    /** Every day. */
    public static Intervals all() {
        return ALL;
    }

    /** The days from one up to another; none where the second is not later. */
    public static Intervals of(int from, int to) {
        return from < to ? new Intervals(new int[] {from, to}) : NONE;
    }

    /** The days in any of these, in whatever order they come. */
    public static Intervals of(Collection<Interval> intervals) {
        Builder builder = builder();
        intervals.forEach(interval -> builder.add(interval.from(), interval.to()));
        return builder.build();
    }

    /** Collects days for a set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Days in this set, in the other, or in both. */
    public Intervals union(Intervals other) {
        return isEmpty() ? other : other.isEmpty() ? this : combine(other, IN_EITHER);
    }

    /** Days in both sets. */
    public Intervals intersect(Intervals other) {
        return isEmpty() || other.isEmpty() ? NONE : combine(other, IN_BOTH);
    }

    /** Days in this set and not in the other. */
    public Intervals minus(Intervals other) {
        return isEmpty() || other.isEmpty() ? this : combine(other, IN_FIRST_ONLY);
    }

    /** Days not in this set. */
    public Intervals complement() {
        return ALL.minus(this);
    }

    /** The part of this set from one day up to another. */
    public Intervals clip(int from, int to) {
        return intersect(of(from, to));
    }

    /**
     * Widens every interval.
     *
     * @param before days added before each start, 0 or more
     * @param after days added after each end, 0 or more
     */
    public Intervals dilate(int before, int after) {
        if (before < 0 || after < 0) {
            throw new IllegalArgumentException("Intervals can be widened by 0 days or more only.");
        }
        Builder builder = builder();
        for (int i = 0; i < bounds.length; i += 2) {
            builder.add(Day.plus(bounds[i], -before), Day.plus(bounds[i + 1], after));
        }
        return builder.build();
    }

    /** Lets every interval begin so many days earlier: what comes late by no more than that is then in time. */
    public Intervals startEarlier(int days) {
        return days == 0 ? this : dilate(days, 0);
    }

    /** The intervals of at least so many days. */
    public Intervals atLeast(int days) {
        Builder builder = builder();
        for (int i = 0; i < size(); i++) {
            if (get(i).days() >= days) {
                builder.add(from(i), to(i));
            }
        }
        return builder.build();
    }

    /** Everything from the first day of this set on; none if it is empty. */
    public Intervals fromFirstOn() {
        return isEmpty() ? NONE : of(bounds[0], Day.NEVER);
    }

    /** Whether a day is in the set. */
    public boolean contains(int day) {
        return find(day) != null;
    }

    /** The interval a day lies in; null if it is not in the set. */
    public @Nullable Interval find(int day) {
        for (int i = 0; i < bounds.length && bounds[i] <= day; i += 2) {
            if (day < bounds[i + 1]) {
                return new Interval(bounds[i], bounds[i + 1]);
            }
        }
        return null;
    }

    /** The one interval around a day as a set; none if the day is not in the set. */
    public Intervals around(int day) {
        Interval found = find(day);
        return found == null ? NONE : of(found.from(), found.to());
    }

    /** Whether there is no day. */
    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** How many intervals. */
    public int size() {
        return bounds.length / 2;
    }

    /** First day of an interval, counted from 0. */
    public int from(int index) {
        return bounds[2 * index];
    }

    /** The day after the last of an interval, counted from 0. */
    public int to(int index) {
        return bounds[2 * index + 1];
    }

    /** An interval, counted from 0. */
    public Interval get(int index) {
        return new Interval(from(index), to(index));
    }

    /** The intervals in order. */
    public List<Interval> list() {
        List<Interval> list = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            list.add(get(i));
        }
        return List.copyOf(list);
    }

    /** How many days; {@link Long#MAX_VALUE} where an end is open. */
    public long days() {
        long sum = 0;
        for (int i = 0; i < size(); i++) {
            if (!Day.isDate(from(i)) || !Day.isDate(to(i))) {
                return Long.MAX_VALUE;
            }
            sum += (long) to(i) - from(i);
        }
        return sum;
    }

    /** Takes the days for which bit 2a + b of the choice is set, where a and b are 1 inside this set and the other. */
    private Intervals combine(Intervals other, int choice) {
        int[] a = bounds;
        int[] b = other.bounds;
        int[] out = new int[a.length + b.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            int next = j == b.length ? a[i] : i == a.length ? b[j] : Math.min(a[i], b[j]);
            i += i < a.length && a[i] == next ? 1 : 0;
            j += j < b.length && b[j] == next ? 1 : 0;
            // An odd number of bounds passed means: inside.
            if ((choice >> (2 * (i & 1) + (j & 1)) & 1) != (n & 1)) {
                out[n++] = next;
            }
        }
        return n == 0 ? NONE : new Intervals(n == out.length ? out : Arrays.copyOf(out, n));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Intervals that && Arrays.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < size(); i++) {
            text.append(i == 0 ? "" : " ").append('[').append(Day.date(from(i))).append(',');
            text.append(Day.date(to(i))).append(')');
        }
        return text.append('}').toString();
    }

    /** Collects intervals in any order, overlapping or abutting; those without a day are left out. */
    public static final class Builder {

        private int[] pairs = NONE.bounds;
        private int length;
        private boolean sorted = true;

        private Builder() {}

        /** Adds the days from one up to another; none where the second is not later. */
        public Builder add(int from, int to) {
            if (from >= to) {
                return this;
            }
            if (length == pairs.length) {
                pairs = Arrays.copyOf(pairs, Math.max(4, 2 * length));
            }
            sorted &= length == 0 || pairs[length - 2] <= from;
            pairs[length++] = from;
            pairs[length++] = to;
            return this;
        }

        /** Adds all days of a set. */
        public Builder add(Intervals intervals) {
            for (int i = 0; i < intervals.size(); i++) {
                add(intervals.from(i), intervals.to(i));
            }
            return this;
        }

        /** The set. */
        public Intervals build() {
            if (length == 0) {
                return NONE;
            }
            if (!sorted) {
                sort();
            }
            int[] out = new int[length];
            int n = 0;
            for (int i = 0; i < length; i += 2) {
                if (n > 0 && pairs[i] <= out[n - 1]) {
                    out[n - 1] = Math.max(out[n - 1], pairs[i + 1]);
                } else {
                    out[n++] = pairs[i];
                    out[n++] = pairs[i + 1];
                }
            }
            return new Intervals(n == length ? out : Arrays.copyOf(out, n));
        }

        private void sort() {
            long[] packed = new long[length / 2];
            for (int i = 0; i < length; i += 2) {
                packed[i / 2] = ((long) pairs[i] << Integer.SIZE) | (pairs[i + 1] & 0xFFFFFFFFL);
            }
            Arrays.sort(packed);
            for (int i = 0; i < packed.length; i++) {
                pairs[2 * i] = (int) (packed[i] >> Integer.SIZE);
                pairs[2 * i + 1] = (int) packed[i];
            }
        }
    }
}
