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
            steps[first] += number;
            // Ones are carried up to the first zero after the run.
            left += 1L << first;
            int end = left == 0 ? DayIndex.MOST : Long.numberOfTrailingZeros(left);
            steps[end] -= number;
            left &= days;
        }
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
