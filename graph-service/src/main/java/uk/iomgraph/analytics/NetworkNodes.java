package uk.iomgraph.analytics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.iomgraph.graph.Row;

/** The people of a network in the order of their ids, and the nodes they are in the database. */
public final class NetworkNodes {

    static final NetworkNodes NONE = new NetworkNodes(List.of(), Map.of());

    private final List<String> people;
    private final Map<Long, Integer> positions;

    private NetworkNodes(List<String> people, Map<Long, Integer> positions) {
        this.people = people;
        this.positions = positions;
    }

    static NetworkNodes of(Row row) {
        Map<Long, Integer> positions = new HashMap<>();
        row.numbers("nodes").forEach(node -> positions.put(node, positions.size()));
        return new NetworkNodes(row.texts("people"), positions);
    }

    /** Ids of the people, in order. */
    public List<String> people() {
        return people;
    }

    /** How many there are. */
    public int size() {
        return people.size();
    }

    /** Where the person of a node of the database stands in the order. */
    public int position(long node) {
        Integer position = positions.get(node);
        if (position == null) {
            throw new IllegalArgumentException("No person of the network is node " + node);
        }
        return position;
    }

    int[] positions(List<Long> of) {
        return of.stream().mapToInt(this::position).toArray();
    }
}
