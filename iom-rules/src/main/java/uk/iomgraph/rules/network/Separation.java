package uk.iomgraph.rules.network;

import java.util.Arrays;

/**
 * How many pairs could still reach each other if one person went, for every person at once: one walk through the network in
 * depth, which finds what each person alone holds together, after R. E. Tarjan, <i>Depth-first search and linear graph
 * algorithms</i>, SIAM Journal on Computing 1 (1972) 146-160. Time of people plus ties, where trying each person in turn
 * would take that times people.
 */
final class Separation {

    private final TieNetwork network;
    private final int[] found;
    private final int[] earliest;
    private final int[] parent;
    private final int[] next;
    private final int[] size;
    private final int[] cutOff;
    private final long[] joinedWithin;
    private final int[] walk;
    private int count;

    private Separation(TieNetwork network) {
        int people = network.people();
        this.network = network;
        this.found = new int[people];
        this.earliest = new int[people];
        this.parent = new int[people];
        this.next = new int[people];
        this.size = new int[people];
        this.cutOff = new int[people];
        this.joinedWithin = new long[people];
        this.walk = new int[people];
        Arrays.fill(found, -1);
    }

    /** The ordered pairs who could reach each other without a person, by person. */
    static long[] joinedWithout(TieNetwork network) {
        Separation separation = new Separation(network);
        long[] lost = new long[network.people()];
        long joined = 0;
        for (int root = 0; root < network.people(); root++) {
            if (separation.found[root] < 0) {
                int begin = separation.count;
                separation.walkFrom(root);
                int members = separation.count - begin;
                joined += pairs(members);
                separation.settle(begin, members, lost);
            }
        }
        for (int person = 0; person < lost.length; person++) {
            lost[person] = joined - lost[person];
        }
        return lost;
    }

    private static long pairs(long members) {
        return members * (members - 1);
    }

    /** Notes what each person of a component, found since a count, would take away. */
    private void settle(int begin, int members, long[] lost) {
        for (int i = begin; i < begin + members; i++) {
            int person = walk[i];
            long rest = pairs(members - 1 - cutOff[person]);
            lost[person] = pairs(members) - joinedWithin[person] - rest;
        }
    }

    private void walkFrom(int root) {
        enter(root, -1);
        int person = root;
        while (person >= 0) {
            if (next[person] < network.end(person)) {
                int other = network.neighbour(next[person]++);
                if (found[other] < 0) {
                    enter(other, person);
                    person = other;
                } else if (other != parent[person]) {
                    earliest[person] = Math.min(earliest[person], found[other]);
                }
            } else {
                leave(person);
                person = parent[person];
            }
        }
    }

    private void enter(int person, int from) {
        walk[count] = person;
        found[person] = count;
        earliest[person] = count++;
        parent[person] = from;
        next[person] = network.first(person);
        size[person] = 1;
    }

    /** Hands what is known of a person and all who hang on them to the one they were reached from. */
    private void leave(int person) {
        int above = parent[person];
        if (above >= 0) {
            size[above] += size[person];
            earliest[above] = Math.min(earliest[above], earliest[person]);
            if (earliest[person] >= found[above]) {
                cutOff[above] += size[person];
                joinedWithin[above] += pairs(size[person]);
            }
        }
    }
}
