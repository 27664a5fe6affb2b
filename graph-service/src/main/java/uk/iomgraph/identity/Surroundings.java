package uk.iomgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds all records that changed ones may join, or may have held together: whoever shares a key with them, now or before
 * they were corrected, and so on from there. A key that joins nobody, before as after, leads nowhere.
 */
final class Surroundings {

    private final RecordReader reader;
    private final Map<String, PersonRecord> known = new HashMap<>();
    private final Map<MatchKey, List<PersonRecord>> carriers = new HashMap<>();
    private final Map<MatchKey, Integer> changedCarriers = new HashMap<>();
    private final Map<String, PersonRecord> inside = new HashMap<>();
    private final Set<MatchKey> asked = new HashSet<>();
    private final Set<MatchKey> crowded = new HashSet<>();

    private Surroundings(RecordReader reader) {
        this.reader = reader;
    }

    /** What to compare because of records that changed. */
    static Scope of(Collection<String> changed, RecordReader reader) {
        Surroundings surroundings = new Surroundings(reader);
        Set<MatchKey> keys = surroundings.start(changed);
        while (!keys.isEmpty()) {
            keys = surroundings.next(keys);
        }
        return new Scope(List.copyOf(surroundings.inside.values()), surroundings.crowded);
    }

    private Set<MatchKey> start(Collection<String> changed) {
        meet(changed);
        inside.putAll(known);
        Set<MatchKey> keys = new LinkedHashSet<>(reader.formerKeys(changed));
        for (PersonRecord record : known.values()) {
            keys.addAll(record.keys());
            if (record.believed()) {
                record.keys().forEach(key -> changedCarriers.merge(key, 1, Integer::sum));
            }
        }
        return keys;
    }

    private Set<MatchKey> next(Set<MatchKey> keys) {
        List<String> strangers = reader.idsWith(keys).stream()
                .filter(id -> !known.containsKey(id))
                .toList();
        meet(strangers);
        asked.addAll(keys);
        Set<MatchKey> next = new LinkedHashSet<>();
        for (MatchKey key : keys) {
            List<PersonRecord> those = carriers.getOrDefault(key, List.of());
            if (those.size() - changedCarriers.getOrDefault(key, 0) > Clustering.MOST) {
                crowded.add(key);
            } else {
                those.forEach(record -> enter(record, next));
            }
        }
        return next;
    }

    private void enter(PersonRecord record, Set<MatchKey> next) {
        if (inside.putIfAbsent(record.id(), record) == null) {
            record.keys().stream().filter(key -> !asked.contains(key)).forEach(next::add);
        }
    }

    private void meet(Collection<String> ids) {
        for (PersonRecord record : reader.list(ids)) {
            known.put(record.id(), record);
            if (record.believed()) {
                record.keys()
                        .forEach(key -> carriers.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(record));
            }
        }
    }
}
