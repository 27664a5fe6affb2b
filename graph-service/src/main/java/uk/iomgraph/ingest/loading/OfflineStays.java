package uk.iomgraph.ingest.loading;

import java.util.Arrays;

/** Who stayed where from when to when, in arrays and not as objects; people and addresses by their places. */
final class OfflineStays {

    private static final int FIRST_ROOM = 1_024;

    private int[] people = new int[FIRST_ROOM];
    private int[] addresses = new int[FIRST_ROOM];
    private int[] starts = new int[FIRST_ROOM];
    private int[] ends = new int[FIRST_ROOM];
    private int size;

    /**
     * Takes one in.
     *
     * @param start its first day
     * @param end the day from which it was over
     */
    void add(int person, int address, int start, int end) {
        if (size == people.length) {
            int room = size + size / 2;
            people = Arrays.copyOf(people, room);
            addresses = Arrays.copyOf(addresses, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        people[size] = person;
        addresses[size] = address;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    int person(int stay) {
        return people[stay];
    }

    int address(int stay) {
        return addresses[stay];
    }

    int start(int stay) {
        return starts[stay];
    }

    int end(int stay) {
        return ends[stay];
    }

    IndexPairs byPerson() {
        return by(people);
    }

    IndexPairs byAddress() {
        return by(addresses);
    }

    private IndexPairs by(int[] places) {
        IndexPairs pairs = new IndexPairs();
        for (int stay = 0; stay < size; stay++) {
            pairs.add(places[stay], stay);
        }
        pairs.sort();
        return pairs;
    }
}
