package uk.iomgraph.gang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.person.PersonTieBasis;
import uk.iomgraph.person.TiedPerson;

/**
 * How closely the people of a gang are tied to each other; the fields of the schema say what they mean.
 *
 * @param alone those who are tied to no other, by id
 */
record GangCohesion(
        List<PersonTieBasis> bases,
        int people,
        int tiedPairs,
        @Nullable Double density,
        @Nullable Double transitivity,
        @Nullable Double meanDegree,
        List<GangCohesionBasis> byBasis,
        List<TiedPerson> alone) {

    private static final int MOST_ALONE = 200;

    /** The pairs that ties of one basis join. */
    record GangCohesionBasis(PersonTieBasis basis, int tiedPairs, double share) {}

    /**
     * Works it out. Pairs are taken once, whatever ties them and however often.
     *
     * @param tied who is tied to the gang; those who are victims only are left out
     * @param bases the bases that count
     * @param pairs ties of these bases between any people
     */
    static GangCohesion of(List<GangPerson> tied, Collection<PersonTieBasis> bases, List<TiedPair> pairs) {
        Map<String, Set<String>> neighbours = new TreeMap<>();
        Map<String, TiedPerson> named = new HashMap<>();
        for (GangPerson person : tied) {
            if (!person.victimOnly()) {
                neighbours.put(person.id(), new HashSet<>());
                named.put(person.id(), person.person());
            }
        }
        Map<PersonTieBasis, Integer> byBasis = new EnumMap<>(PersonTieBasis.class);
        for (TiedPair pair : pairs) {
            Set<String> ofOne = neighbours.get(pair.one());
            Set<String> ofOther = neighbours.get(pair.other());
            if (ofOne != null && ofOther != null) {
                ofOne.add(pair.other());
                ofOther.add(pair.one());
                byBasis.merge(pair.basis(), 1, Integer::sum);
            }
        }
        return of(neighbours, bases, byBasis, named);
    }

    private static GangCohesion of(
            Map<String, Set<String>> neighbours,
            Collection<PersonTieBasis> bases,
            Map<PersonTieBasis, Integer> byBasis,
            Map<String, TiedPerson> named) {
        int people = neighbours.size();
        double pairs = people * (people - 1) / 2.0;
        int ties = neighbours.values().stream().mapToInt(Set::size).sum() / 2;
        List<GangCohesionBasis> shares = new ArrayList<>();
        byBasis.forEach((basis, count) -> shares.add(new GangCohesionBasis(basis, count, count / pairs)));
        List<TiedPerson> alone = neighbours.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(entry -> named.get(entry.getKey()))
                .toList();
        return new GangCohesion(
                bases.stream().sorted(Comparator.naturalOrder()).toList(),
                people,
                ties,
                people < 2 ? null : Double.valueOf(ties / pairs),
                transitivity(neighbours),
                people == 0 ? null : Double.valueOf(2.0 * ties / people),
                shares,
                alone);
    }

    /** Closed paths of two ties as a part of all of them; null where there are none. */
    private static @Nullable Double transitivity(Map<String, Set<String>> neighbours) {
        long paths = 0;
        long closed = 0;
        for (Set<String> around : neighbours.values()) {
            paths += (long) around.size() * (around.size() - 1);
            for (String one : around) {
                Set<String> others = neighbours.getOrDefault(one, Set.of());
                closed += around.stream().filter(others::contains).count();
            }
        }
        return paths == 0 ? null : Double.valueOf((double) closed / paths);
    }

    /** How many are tied to no other. */
    public int isolated() {
        return alone.size();
    }

    /** The first of them. */
    public List<TiedPerson> isolatedPeople() {
        return alone.stream().limit(MOST_ALONE).toList();
    }

    /** What to keep in mind. */
    public String caution() {
        return Caution.COHESION.sentence();
    }
}
