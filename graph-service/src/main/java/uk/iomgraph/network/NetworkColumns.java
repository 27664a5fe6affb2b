package uk.iomgraph.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A network for drawing: one list per attribute, entry by entry the same node or edge. The API then handles a handful of
 * lists instead of thousands of objects. Edges name their ends by position among the nodes.
 */
final class NetworkColumns {

    private final Network network;

    NetworkColumns(Network network) {
        this.network = network;
    }

    public List<String> getNodeIds() {
        return nodes(NetworkNode::id);
    }

    public List<NodeKind> getNodeKinds() {
        return nodes(NetworkNode::kind);
    }

    public List<@Nullable String> getNodeLabels() {
        return nodes(NetworkNode::label);
    }

    public List<Integer> getNodeLevels() {
        return nodes(NetworkNode::level);
    }

    public List<Boolean> getNodeExpanded() {
        return nodes(NetworkNode::expanded);
    }

    public List<Integer> getEdgeFrom() {
        Map<String, Integer> positions = positions();
        return edges(edge -> positions.get(edge.fromId()));
    }

    public List<Integer> getEdgeTo() {
        Map<String, Integer> positions = positions();
        return edges(edge -> positions.get(edge.toId()));
    }

    public List<TieBasis> getEdgeBases() {
        return edges(NetworkEdge::basis);
    }

    public List<Integer> getEdgeEvidence() {
        return edges(NetworkEdge::evidenceCount);
    }

    public List<@Nullable LocalDate> getEdgeFromDates() {
        return edges(NetworkEdge::from);
    }

    public List<Omission> getOmitted() {
        return network.omitted();
    }

    public boolean isComplete() {
        return network.complete();
    }

    public LocalDate getAsOf() {
        return network.asOf();
    }

    public Instant getKnownAt() {
        return network.knownAt();
    }

    private Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        network.nodes().forEach(node -> positions.put(node.id(), positions.size()));
        return positions;
    }

    private <T extends @Nullable Object> List<T> nodes(Function<NetworkNode, T> column) {
        return network.nodes().stream().map(column).toList();
    }

    private <T extends @Nullable Object> List<T> edges(Function<NetworkEdge, T> column) {
        return network.edges().stream().map(column).toList();
    }
}
