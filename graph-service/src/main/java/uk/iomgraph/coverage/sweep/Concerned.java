package uk.iomgraph.coverage.sweep;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whom a sweep looks at again, and for what.
 *
 * @param coverage those whose gaps, coverage and reach may have changed
 * @param links those whose links and journeys may have changed
 * @param last those who are marked: the others are found by way of them, and so must be dealt with before the marks go
 */
record Concerned(Set<String> coverage, Set<String> links, Set<String> last) {

    /** Copies what it is given. */
    Concerned {
        coverage = Set.copyOf(coverage);
        links = Set.copyOf(links);
        last = Set.copyOf(last);
    }

    /** These people for all that is found of them. */
    static Concerned wholly(List<String> people) {
        Set<String> all = Set.copyOf(people);
        return new Concerned(all, all, Set.of());
    }

    /** Everybody, in order. */
    List<String> everybody() {
        Set<String> all = new TreeSet<>(coverage);
        all.addAll(links);
        return List.copyOf(all);
    }

    /** The same in two rounds, the second of which may begin when the first is done. */
    List<List<String>> rounds() {
        Map<Boolean, List<String>> rounds = everybody().stream().collect(Collectors.partitioningBy(last::contains));
        return List.of(rounds.get(false), rounds.get(true));
    }

    /** Those who are looked at for both, in order. */
    List<String> wholly() {
        return in(coverage, links);
    }

    /** What of it some of them are looked at for. */
    Concerned among(List<String> people) {
        return new Concerned(Set.copyOf(in(coverage, people)), Set.copyOf(in(links, people)), Set.of());
    }

    private static List<String> in(Set<String> all, Collection<String> people) {
        return people.stream().filter(all::contains).sorted().toList();
    }
}
