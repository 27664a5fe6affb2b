package uk.iomgraph.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who knows the gate, but not its secret, knows of a number.
 *
 * @param least the least it can be
 * @param most the most it can be
 */
record Bounds(long least, long most) {

    static final int THRESHOLD = 5;
    static final int BASE = 5;

    /** Of a count as it was told. */
    static Bounds of(@Nullable Integer told) {
        if (told == null) {
            return new Bounds(0, THRESHOLD - 1);
        }
        return told == 0 ? new Bounds(0, 0) : new Bounds(Math.max(THRESHOLD, told - BASE + 1), told + BASE - 1);
    }

    /** Of a share as it was told, to two digits, of a whole. */
    static Bounds of(double share, Bounds whole) {
        double half = share >= 0.1 ? 0.005 : 0.0005;
        return new Bounds(
                (long) Math.ceil((share - half) * whole.least), (long) Math.floor((share + half) * whole.most));
    }

    Bounds plus(Bounds other) {
        return new Bounds(least + other.least, most + other.most);
    }

    Bounds minus(Bounds other) {
        return new Bounds(least - other.most, most - other.least);
    }

    Bounds and(Bounds other) {
        return new Bounds(Math.max(least, other.least), Math.min(most, other.most));
    }

    boolean contains(long number) {
        return least <= number && number <= most;
    }

    /** How many numbers, none below 0, it can be. */
    long possible() {
        return most - Math.max(0, least) + 1;
    }
}
