package uk.iomgraph.coverage.index;

/** Sums over the days of a {@link DayIndex}, added to a run of days at a time. */
final class RunCounts {

    /** What is added at the beginning of each run, less what is taken off after its end. */
    private final long[] steps = new long[DayIndex.MOST + 1];

    /** Adds a number on every day whose bit is set. */
    void add(long days, long number) {
        long left = days;
        while (left != 0) {
            int first = Long.numberOfTrailingZeros(left);
            // Ones are carried up to the first zero after the run.
            left += 1L << first;
            add(first, end(left), number);
            left &= days;
        }
    }

    /** Adds a number to each of two sums on every day whose bit is set, going through the days once. */
    static void add(long days, RunCounts sum, long number, RunCounts other, long otherNumber) {
        long left = days;
        while (left != 0) {
            int first = Long.numberOfTrailingZeros(left);
            left += 1L << first;
            int end = end(left);
            sum.add(first, end, number);
            other.add(first, end, otherNumber);
            left &= days;
        }
    }

    private static int end(long carried) {
        return carried == 0 ? DayIndex.MOST : Long.numberOfTrailingZeros(carried);
    }

    private void add(int first, int end, long number) {
        steps[first] += number;
        steps[end] -= number;
    }

    void addAll(RunCounts other) {
        for (int i = 0; i < steps.length; i++) {
            steps[i] += other.steps[i];
        }
    }

    /** The sum on each day. */
    long[] sums() {
        long[] sums = new long[DayIndex.MOST];
        long sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += steps[i];
            sums[i] = sum;
        }
        return sums;
    }
}
