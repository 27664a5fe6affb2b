package uk.iomgraph.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The ties collected so far, by node: to each neighbour all the ties, the neighbour with the strongest tie first. */
final class TieGraph {

    private final Map<String, List<Hop>> hops = new HashMap<>();

    TieGraph(Collection<Tie> ties) {
        Map<String, Map<String, List<Tie>>> byEnds = new HashMap<>();
        ties.stream().sorted(Tie.STRONGEST_FIRST).distinct().forEach(tie -> {
            if (!tie.fromId().equals(tie.toId())) {
                between(byEnds, tie.fromId(), tie.toId()).add(tie);
                between(byEnds, tie.toId(), tie.fromId()).add(tie);
            }
        });
        Comparator<Hop> strongest = Comparator.<Hop>comparingInt(
                        hop -> hop.ties().get(0).evidence())
                .reversed()
                .thenComparing(Hop::to);
        byEnds.forEach((id, ends) -> hops.put(
                id,
                ends.entrySet().stream()
                        .map(end -> new Hop(end.getKey(), end.getValue()))
                        .sorted(strongest)
                        .toList()));
    }

    private static List<Tie> between(Map<String, Map<String, List<Tie>>> byEnds, String id, String other) {
        return byEnds.computeIfAbsent(id, key -> new LinkedHashMap<>())
                .computeIfAbsent(other, key -> new ArrayList<>());
    }

    List<Hop> from(String id) {
        return hops.getOrDefault(id, List.of());
    }

    /** The nodes within some hops of a node, going only through the passable ones. */
    Set<String> within(String id, int distance, Predicate<String> passable) {
        Set<String> reached = new HashSet<>(Set.of(id));
        List<String> edge = List.of(id);
        for (int step = 0; step < distance; step++) {
            List<String> next = new ArrayList<>();
            for (String node : edge) {
                if (step > 0 && !passable.test(node)) {
                    continue;
                }
                from(node).stream().map(Hop::to).filter(reached::add).forEach(next::add);
            }
            edge = next;
        }
        return reached;
    }

    /**
     * All the ties that lead from a node to one of its neighbours.
     *
     * @param to the neighbour
     * @param ties the ties, strongest first
     */
    record Hop(String to, List<Tie> ties) {}
}
