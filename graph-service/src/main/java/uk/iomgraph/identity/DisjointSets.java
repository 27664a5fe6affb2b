package uk.iomgraph.identity;

import java.util.Arrays;

/** Numbers from 0 on in sets that can be joined; the least number of a set leads it. */
final class DisjointSets {

    private final int[] parents;

    DisjointSets(int size) {
        this(new int[size]);
        Arrays.setAll(parents, number -> number);
    }

    private DisjointSets(int[] parents) {
        this.parents = parents;
    }

    DisjointSets copy() {
        return new DisjointSets(parents.clone());
    }

    int size() {
        return parents.length;
    }

    int leader(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    void join(int one, int other) {
        int first = leader(one);
        int second = leader(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    /** How many numbers each leader leads; 0 for all others. */
    int[] sizes() {
        int[] sizes = new int[parents.length];
        for (int number = 0; number < parents.length; number++) {
            sizes[leader(number)]++;
        }
        return sizes;
    }

    /** Takes sets of more than so many apart again; how many there were. */
    int scatterLargerThan(int most) {
        int[] sizes = sizes();
        int[] leaders = new int[parents.length];
        Arrays.setAll(leaders, this::leader);
        int scattered = 0;
        for (int number = 0; number < parents.length; number++) {
            if (sizes[leaders[number]] > most) {
                parents[number] = number;
                scattered += leaders[number] == number ? 1 : 0;
            }
        }
        return scattered;
    }
}
