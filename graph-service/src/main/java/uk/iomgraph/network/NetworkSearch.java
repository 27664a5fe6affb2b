package uk.iomgraph.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.network.Neighbour.Closed;

/** Grows one network level by level; used once. */
final class NetworkSearch {

    private final NetworkQuestion question;
    private final Expander expander;
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private final Map<String, Neighbour> nodes = new HashMap<>();
    private final Set<String> opened = new LinkedHashSet<>();
    private final Set<String> cut = new LinkedHashSet<>();
    private final Map<TieIdentity, Tie> ties = new LinkedHashMap<>();

    NetworkSearch(NetworkQuestion question, Expander expander) {
        this.question = question;
        this.expander = expander;
    }

    NetworkPicture run() {
        question.seeds().forEach(seed -> levels.put(seed, 0));
        Collection<String> frontier = question.seeds();
        for (int level = 0; level < question.depth() && !frontier.isEmpty(); level++) {
            frontier = open(frontier, level);
            if (level == 0 && !nodes.keySet().containsAll(question.seeds())) {
                throw Limits.unknown("seeds");
            }
        }
        close();
        levels.keySet().retainAll(nodes.keySet());
        return new NetworkPicture(question, levels, nodes, cut, List.copyOf(ties.values()));
    }

    private Collection<String> open(Collection<String> frontier, int level) {
        List<Tie> found = new ArrayList<>();
        for (Expander.Opened one :
                expander.expand(Frontier.all(frontier, question.maxNeighbours(), question.terms()))) {
            accept(one, null);
            found.addAll(one.ties());
        }
        frontier.stream()
                .filter(id -> nodes.containsKey(id) && nodes.get(id).closed() == null)
                .forEach(opened::add);
        return admit(found, level + 1);
    }

    /** New nodes in the order of their strongest tie, as many as there is room for; the rest is cut. */
    private List<String> admit(List<Tie> found, int level) {
        Map<String, Integer> strength = new HashMap<>();
        for (Tie tie : found) {
            for (String id : List.of(tie.fromId(), tie.toId())) {
                if (!levels.containsKey(id)) {
                    strength.merge(id, tie.evidence(), Math::max);
                }
            }
        }
        List<String> candidates = new ArrayList<>(strength.keySet());
        candidates.sort(
                Comparator.<String>comparingInt(strength::get).reversed().thenComparing(id -> id));
        int room = Math.min(question.maxNodes() - levels.size(), candidates.size());
        List<String> admitted = candidates.subList(0, room);
        admitted.forEach(id -> levels.put(id, level));
        cut.addAll(candidates.subList(room, candidates.size()));
        return admitted;
    }

    /** What the outermost nodes are, and the ties among all that were not opened: the others have brought theirs. */
    private void close() {
        List<String> rest =
                levels.keySet().stream().filter(id -> !opened.contains(id)).toList();
        boolean known = nodes.keySet().containsAll(rest);
        if (!rest.isEmpty() && !(known && rest.size() == 1)) {
            expander.expand(Frontier.among(rest, question.terms())).forEach(one -> accept(one, Closed.DEPTH_REACHED));
        }
    }

    private void accept(Expander.Opened one, @Nullable Closed closed) {
        Neighbour node = one.node();
        nodes.putIfAbsent(node.id(), node.closed() == null && closed != null ? node.closedBecause(closed) : node);
        one.ties().forEach(tie -> ties.putIfAbsent(TieIdentity.of(tie), tie));
    }

    /** A tie is met from both its ends. */
    private record TieIdentity(String type, SourceReference source, String fromId, String toId) {

        static TieIdentity of(Tie tie) {
            return new TieIdentity(tie.type(), tie.source(), tie.fromId(), tie.toId());
        }
    }
}
