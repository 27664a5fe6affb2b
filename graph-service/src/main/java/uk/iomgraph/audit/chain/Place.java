package uk.iomgraph.audit.chain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Where an event stands among those of all chains.
 *
 * @param at when it was
 * @param chain the number of its chain
 * @param sequence its number in it
 */
public record Place(Instant at, int chain, long sequence) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::at).thenComparing(Place::chain).thenComparing(Place::sequence);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** As the keyset of a cursor. */
    public List<String> keyset() {
        return List.of(at.toString(), Integer.toString(chain), Long.toString(sequence));
    }

    /** Of the keyset of a cursor. */
    public static Place of(List<String> keyset) {
        return new Place(Instant.parse(keyset.get(0)), Integer.parseInt(keyset.get(1)), Long.parseLong(keyset.get(2)));
    }
}
