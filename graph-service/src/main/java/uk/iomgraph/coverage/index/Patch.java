package uk.iomgraph.coverage.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.iomgraph.kernel.KeyBits;

/** Replaces some people, and writes only the segments anew in which they are. */
final class Patch {

    private Patch() {}

    /** The first and the second half of an id. */
    private record Id(long high, long low) {}

    static Segments of(Segments before, Map<String, List<PersonCoverage>> replacements, Vocabulary vocabulary) {
        Map<Integer, Set<Id>> leaving = new HashMap<>();
        replacements.keySet().forEach(person -> {
            Id id = new Id(KeyBits.high(person), KeyBits.low(person));
            leaving.computeIfAbsent(before.indexOf(id.high()), index -> new HashSet<>())
                    .add(id);
        });
        Segment[] after = before.copy();
        leaving.forEach((index, people) -> after[index] = without(after[index], people));
        replacements.forEach((person, versions) -> versions.forEach(version -> {
            if (!version.person().equals(person)) {
                throw new IllegalArgumentException("A version stands under the id of another person.");
            }
            after[before.indexOf(KeyBits.high(person))].add(version, vocabulary);
        }));
        leaving.keySet().forEach(index -> after[index] = after[index].sorted());
        Segments patched = before.with(after);
        Segments split = patched.split();
        return split == patched ? patched : split.sorted();
    }

    private static Segment without(Segment segment, Set<Id> people) {
        return Segments.only(
                segment,
                person ->
                        !people.contains(new Id(segment.people.idHigh.get(person), segment.people.idLow.get(person))));
    }
}
