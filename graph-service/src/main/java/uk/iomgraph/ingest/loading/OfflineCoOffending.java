package uk.iomgraph.ingest.loading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.iomgraph.ingest.loading.DerivedTie.Kind;

/**
 * Who offended with whom, worked out while no database holds the graph: what {@code derive-co-offending.cypher} makes of the
 * same involvements. It goes by people, so that only the ties of one are held at a time.
 */
final class OfflineCoOffending {

    private final OfflineEntities people;
    private final OfflineEntities offences;
    private final IndexPairs accused = new IndexPairs();
    private final Comparator<Integer> byDay;

    /**
     * For people and offences of which all will be known when the ties are asked for.
     *
     * @param offences with the day of each
     */
    OfflineCoOffending(OfflineEntities people, OfflineEntities offences) {
        this.people = people;
        this.offences = offences;
        this.byDay = Comparator.<Integer>comparingInt(offences::fact).thenComparing(offences::compare);
    }

    /** Takes in that a person was accused of an offence, both by their places. */
    void accused(int person, int offence) {
        accused.add(offence, person);
    }

    /**
     * Puts the ties down.
     *
     * @return how many offences have too many accused to make any
     */
    long write(OfflineGraph graph, Instant recordedAt) {
        accused.sort();
        BitSet crowded = new BitSet();
        for (int offence = 0; offence < offences.size(); offence++) {
            crowded.set(offence, accused.to(offence) - accused.from(offence) > DerivedTies.MOST_AT_ONE_PLACE);
        }
        IndexPairs charges = accused.turned();
        for (int person = 0; person < people.size(); person++) {
            int one = person;
            shared(one, charges, crowded)
                    .forEach((other, shared) ->
                            tie(one, other, List.copyOf(shared)).write(graph, recordedAt));
        }
        return crowded.cardinality();
    }

    /** What those were accused of with somebody who come after them. */
    private Map<Integer, SortedSet<Integer>> shared(int person, IndexPairs charges, BitSet crowded) {
        Map<Integer, SortedSet<Integer>> shared = new HashMap<>();
        for (int i = charges.from(person); i < charges.to(person); i++) {
            int offence = charges.right(i);
            int end = crowded.get(offence) ? 0 : accused.to(offence);
            for (int j = accused.from(offence); j < end; j++) {
                int other = accused.right(j);
                if (people.compare(person, other) < 0) {
                    shared.computeIfAbsent(other, none -> new TreeSet<>(byDay)).add(offence);
                }
            }
        }
        return shared;
    }

    private DerivedTie tie(int one, int other, List<Integer> shared) {
        List<LocalDate> days =
                shared.stream().map(offences::fact).map(OfflineDays::date).toList();
        return new DerivedTie(
                Kind.CO_OFFENDED_WITH,
                people.number(one),
                people.number(other),
                days.get(days.size() - 1),
                shared.stream().map(offences::id).toList(),
                days);
    }
}
