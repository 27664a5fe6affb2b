package uk.iomgraph.ingest.loading;

import java.util.Arrays;

/** Pairs of numbers from 0 on: sorted, they can be gone through by what stands left. Eight bytes each. */
final class IndexPairs {

    private static final int FIRST_ROOM = 1_024;

    private long[] pairs = new long[FIRST_ROOM];
    private int size;

    void add(int left, int right) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size + size / 2);
        }
        pairs[size++] = pair(left, right);
    }

    /** Brings them into order, each once. */
    void sort() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || pairs[i] != pairs[kept - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
    }

    /** The same pairs the other way round, sorted. */
    IndexPairs turned() {
        IndexPairs turned = new IndexPairs();
        turned.pairs = Arrays.copyOf(pairs, Math.max(size, FIRST_ROOM));
        turned.size = size;
        for (int i = 0; i < size; i++) {
            turned.pairs[i] = Long.rotateLeft(pairs[i], Integer.SIZE);
        }
        turned.sort();
        return turned;
    }

    int right(int position) {
        return (int) pairs[position];
    }

    /** Where, once sorted, the pairs begin that have this on the left, or would begin. */
    int from(int left) {
        int found = Arrays.binarySearch(pairs, 0, size, pair(left, 0));
        return found < 0 ? -found - 1 : found;
    }

    /** Where, once sorted, the pairs end that have this on the left. */
    int to(int left) {
        return from(left + 1);
    }

    private static long pair(int left, int right) {
        return (long) left << Integer.SIZE | right;
    }
}
