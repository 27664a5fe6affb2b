package uk.iomgraph.ingest.loading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The entities of one kind that an offline import has put down, each under a place from 0 on: in arrays and not as objects,
 * since there are millions.
 */
final class OfflineEntities {

    /** Characters of an id. */
    private static final int ID = 22;

    private static final int FIRST_ROOM = 1_024;

    private int[] numbers = new int[FIRST_ROOM];
    private int[] facts = new int[FIRST_ROOM];
    private byte[] ids = new byte[FIRST_ROOM * ID];
    private int size;

    /**
     * Takes one in.
     *
     * @param number of its node, greater than that of any before
     * @param fact the one thing that is to be known about it besides
     */
    void add(long number, String id, int fact) {
        if (size == numbers.length) {
            int room = size + size / 2;
            numbers = Arrays.copyOf(numbers, room);
            facts = Arrays.copyOf(facts, room);
            ids = Arrays.copyOf(ids, room * ID);
        }
        numbers[size] = Math.toIntExact(number);
        facts[size] = fact;
        System.arraycopy(id.getBytes(StandardCharsets.US_ASCII), 0, ids, size * ID, ID);
        size++;
    }

    /** The place of the entity with a number. */
    int place(long number) {
        int place = Arrays.binarySearch(numbers, 0, size, Math.toIntExact(number));
        if (place < 0) {
            throw new IllegalArgumentException("No entity of this kind has the number " + number);
        }
        return place;
    }

    int size() {
        return size;
    }

    long number(int place) {
        return numbers[place];
    }

    int fact(int place) {
        return facts[place];
    }

    String id(int place) {
        return new String(ids, place * ID, ID, StandardCharsets.US_ASCII);
    }

    /** The order of two by their ids, which is that of the database. */
    int compare(int one, int other) {
        return Arrays.compare(ids, one * ID, (one + 1) * ID, ids, other * ID, (other + 1) * ID);
    }
}
