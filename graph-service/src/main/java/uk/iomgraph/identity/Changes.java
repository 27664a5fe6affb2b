package uk.iomgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.iomgraph.graph.Parameters;

/** What the graph says of records, held against what was found: the difference, and nothing else, is to be written. */
final class Changes {

    private final Clusters found;
    private final Map<String, List<SamePerson>> holding;

    private Changes(Clusters found) {
        this.found = found;
        this.holding = found.ties().stream().collect(Collectors.groupingBy(SamePerson::first));
    }

    /** The changes, one for each set of records that hang together through what was believed or what was found. */
    static List<Change> of(Clusters found) {
        Changes changes = new Changes(found);
        return changes.together().stream()
                .map(changes::change)
                .filter(change -> change.rows() > 0)
                .toList();
    }

    private Collection<List<Integer>> together() {
        DisjointSets sets = found.people().copy();
        Map<String, Integer> before = new HashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            Integer first = before.putIfAbsent(found.records().get(i).countsAs(), i);
            if (first != null) {
                sets.join(first, i);
            }
        }
        Map<Integer, List<Integer>> together = new HashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            together.computeIfAbsent(sets.leader(i), any -> new ArrayList<>(1)).add(i);
        }
        return together.values();
    }

    private Change change(List<Integer> together) {
        Change change = Change.empty();
        boolean moved = false;
        for (int i : together) {
            PersonRecord record = found.records().get(i);
            String identity = found.identity(i);
            if (!identity.equals(record.identity())) {
                change.identities().add(Parameters.of("id", record.id()).and("identity", identity));
                moved |= !identity.equals(record.countsAs());
            }
            Set<SamePerson> now = new HashSet<>(holding.getOrDefault(record.id(), List.of()));
            record.ties().stream().filter(tie -> !now.contains(tie)).forEach(change.ended()::add);
            record.ties().forEach(now::remove);
            change.added().addAll(now);
        }
        if (moved) {
            together.stream()
                    .map(found.records()::get)
                    .filter(record -> !record.pending())
                    .forEach(record -> change.marked().add(record.id()));
        }
        return change;
    }
}
