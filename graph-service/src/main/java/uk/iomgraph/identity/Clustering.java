package uk.iomgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which records are of one person; decision 15 says by what rules and why. The answer depends on what the records
 * say, never on the order in which they came. Time and memory grow with the number of records, and with the square of
 * the records of one person, of which there are {@link #MOST} at most.
 */
final class Clustering {

    /** No person has more records than this: what would join more says nothing about who they are. */
    static final int MOST = 50;

    private final List<PersonRecord> records;
    private final Map<MatchKey, List<Integer>> carriers = new HashMap<>();
    private final Set<MatchKey> crowded;
    private final DisjointSets numbers;
    private final int[] kinds;
    private int leftApart;

    private Clustering(Collection<PersonRecord> records, Set<MatchKey> crowded) {
        this.records =
                records.stream().sorted(Comparator.comparing(PersonRecord::id)).toList();
        this.crowded = new HashSet<>(crowded);
        this.numbers = new DisjointSets(records.size());
        this.kinds = new int[records.size()];
    }

    /**
     * Compares records.
     *
     * @param records all that could be of one person with one of them, but for those that share a crowded key only
     * @param crowded keys that more than {@link #MOST} believed records have, not all of them handed over
     */
    static Clusters of(Collection<PersonRecord> records, Set<MatchKey> crowded) {
        Clustering clustering = new Clustering(records, crowded);
        clustering.collect();
        clustering.joinByNumber();
        return clustering.joinedByName();
    }

    private void collect() {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).believed()) {
                for (MatchKey key : records.get(i).keys()) {
                    carriers.computeIfAbsent(key, any -> new ArrayList<>(2)).add(i);
                }
            }
        }
        carriers.forEach((key, those) -> {
            if (those.size() > MOST) {
                crowded.add(key);
            }
        });
        carriers.keySet().removeAll(crowded);
        leftApart = crowded.size();
    }

    private void joinByNumber() {
        carriers.forEach((key, those) -> {
            if (key.basis().isNumber()) {
                joinAll(numbers, those);
            }
        });
        leftApart += numbers.scatterLargerThan(MOST);
        carriers.forEach((key, those) -> {
            if (key.basis().isNumber()) {
                those.forEach(one -> kinds[numbers.leader(one)] |= key.basis().bit());
            }
        });
    }

    private Clusters joinedByName() {
        Map<MatchKey, List<Integer>> groups = new HashMap<>();
        DisjointSets tried = numbers.copy();
        carriers.forEach((key, those) -> {
            if (!key.basis().isNumber() && those.size() > 1 && tells(those)) {
                groups.put(key, those);
                joinAll(tried, those);
            }
        });
        boolean[] refused = refused(tried);
        groups.values().removeIf(those -> refused[tried.leader(those.get(0))]);
        DisjointSets people = numbers.copy();
        groups.values().forEach(those -> joinAll(people, those));
        return clusters(people, groups.keySet());
    }

    /** Whether a name and birth tells these records from all others: no agency has two, and no numbers speak against it. */
    private boolean tells(List<Integer> group) {
        Set<String> sources = new HashSet<>();
        Set<Integer> leaders = new HashSet<>();
        int seen = 0;
        for (int one : group) {
            int leader = numbers.leader(one);
            boolean against = leaders.add(leader) && (seen & kinds[leader]) != 0;
            if (against || !sources.add(records.get(one).source())) {
                return false;
            }
            seen |= kinds[leader];
        }
        return true;
    }

    /** Of which sets the names are not to be believed, because together they join too many records or two numbers. */
    private boolean[] refused(DisjointSets tried) {
        int[] sizes = tried.sizes();
        int[] seen = new int[sizes.length];
        boolean[] refused = new boolean[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > MOST) {
                refused[i] = true;
                leftApart++;
            }
            if (numbers.leader(i) == i) {
                int leader = tried.leader(i);
                refused[leader] |= (seen[leader] & kinds[i]) != 0;
                seen[leader] |= kinds[i];
            }
        }
        return refused;
    }

    private Clusters clusters(DisjointSets people, Set<MatchKey> names) {
        Map<Integer, List<PersonRecord>> several = new HashMap<>();
        int[] sizes = people.sizes();
        for (int i = 0; i < sizes.length; i++) {
            int leader = people.leader(i);
            if (sizes[leader] > 1) {
                several.computeIfAbsent(leader, any -> new ArrayList<>()).add(records.get(i));
            }
        }
        List<SamePerson> ties = new ArrayList<>();
        int conflicting = 0;
        for (List<PersonRecord> one : several.values()) {
            addTies(one, names, ties);
            conflicting += conflicts(one) ? 1 : 0;
        }
        return new Clusters(records, people, ties, several.size(), conflicting, leftApart);
    }

    private void addTies(List<PersonRecord> person, Set<MatchKey> names, List<SamePerson> ties) {
        for (int i = 0; i < person.size(); i++) {
            for (int j = i + 1; j < person.size(); j++) {
                List<MatchKey> others = person.get(j).keys();
                List<Basis> bases = person.get(i).keys().stream()
                        .filter(key -> others.contains(key) && (names.contains(key) || joins(key)))
                        .map(MatchKey::basis)
                        .toList();
                if (!bases.isEmpty()) {
                    ties.add(new SamePerson(person.get(i).id(), person.get(j).id(), bases));
                }
            }
        }
    }

    private boolean joins(MatchKey key) {
        return key.basis().isNumber() && !crowded.contains(key);
    }

    private boolean conflicts(List<PersonRecord> person) {
        Map<Basis, MatchKey> first = new HashMap<>();
        return person.stream()
                .flatMap(one -> one.keys().stream())
                .filter(this::joins)
                .anyMatch(key -> {
                    MatchKey before = first.putIfAbsent(key.basis(), key);
                    return before != null && !before.equals(key);
                });
    }

    private static void joinAll(DisjointSets sets, List<Integer> those) {
        those.forEach(one -> sets.join(those.get(0), one));
    }
}
