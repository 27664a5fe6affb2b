package uk.iomgraph.ingest.loading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.ingest.loading.DerivedTie.Kind;

/**
 * Who lived with whom, worked out while no database holds the graph: what {@code derive-co-residence.cypher} makes of the
 * same stays. It goes by people, so that only the ties of one are held at a time.
 */
final class OfflineCoResidence {

    /** What is to be known of an address whose residents make no household. */
    static final int COMMUNAL = 1;

    private final OfflineEntities people;
    private final OfflineEntities addresses;
    private final OfflineStays stays = new OfflineStays();
    private final Comparator<Overlap> order;

    /**
     * For people and addresses of which all will be known when the ties are asked for.
     *
     * @param addresses with {@link #COMMUNAL} for each of that kind
     */
    OfflineCoResidence(OfflineEntities people, OfflineEntities addresses) {
        this.people = people;
        this.addresses = addresses;
        this.order = Comparator.comparingInt(Overlap::start)
                .thenComparing(Overlap::address, addresses::compare)
                .thenComparingInt(Overlap::end);
    }

    /** Takes in a stay of a person at an address, both by their places. */
    void lived(int person, int address, LocalDate from, @Nullable LocalDate to) {
        stays.add(person, address, OfflineDays.of(from), OfflineDays.of(to));
    }

    /**
     * Puts the ties down.
     *
     * @return how many addresses have too many residents to make any, of whatever kind they are
     */
    long write(OfflineGraph graph, Instant recordedAt) {
        IndexPairs byAddress = stays.byAddress();
        BitSet crowded = crowded(byAddress);
        IndexPairs byPerson = stays.byPerson();
        for (int person = 0; person < people.size(); person++) {
            int one = person;
            Map<Integer, SortedSet<Overlap>> shared = new HashMap<>();
            for (int i = byPerson.from(person); i < byPerson.to(person); i++) {
                int mine = byPerson.right(i);
                int address = stays.address(mine);
                if (!crowded.get(address) && addresses.fact(address) != COMMUNAL) {
                    addOverlaps(mine, byAddress, shared);
                }
            }
            shared.forEach((other, overlaps) -> tie(one, other, overlaps).write(graph, recordedAt));
        }
        return crowded.cardinality();
    }

    private BitSet crowded(IndexPairs byAddress) {
        BitSet crowded = new BitSet();
        for (int address = 0; address < addresses.size(); address++) {
            int from = byAddress.from(address);
            int to = byAddress.to(address);
            if (to - from > DerivedTies.MOST_AT_ONE_PLACE) {
                BitSet residents = new BitSet();
                for (int i = from; i < to; i++) {
                    residents.set(stays.person(byAddress.right(i)));
                }
                crowded.set(address, residents.cardinality() > DerivedTies.MOST_AT_ONE_PLACE);
            }
        }
        return crowded;
    }

    private void addOverlaps(int mine, IndexPairs byAddress, Map<Integer, SortedSet<Overlap>> shared) {
        int address = stays.address(mine);
        int end = byAddress.to(address);
        for (int i = byAddress.from(address); i < end; i++) {
            int theirs = byAddress.right(i);
            int other = stays.person(theirs);
            if (people.compare(stays.person(mine), other) < 0) {
                Overlap overlap = new Overlap(
                        address,
                        Math.max(stays.start(mine), stays.start(theirs)),
                        Math.min(stays.end(mine), stays.end(theirs)));
                if (overlap.start() < overlap.end()) {
                    shared.computeIfAbsent(other, none -> new TreeSet<>(order)).add(overlap);
                }
            }
        }
    }

    private DerivedTie tie(int one, int other, Collection<Overlap> overlaps) {
        int last = overlaps.stream().mapToInt(Overlap::end).max().orElseThrow();
        return new DerivedTie(
                Kind.CO_RESIDED_WITH,
                people.number(one),
                people.number(other),
                last == OfflineDays.NONE ? null : OfflineDays.date(last - 1),
                overlaps.stream()
                        .map(overlap -> addresses.id(overlap.address()))
                        .toList(),
                overlaps.stream()
                        .map(overlap -> OfflineDays.date(overlap.start()))
                        .toList());
    }

    /**
     * Days on which two people stayed at one address.
     *
     * @param end the day from which one of them was gone, or {@link OfflineDays#NONE}
     */
    private record Overlap(int address, int start, int end) {}
}
