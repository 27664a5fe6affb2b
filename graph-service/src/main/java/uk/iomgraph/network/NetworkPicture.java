package uk.iomgraph.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.network.Neighbour.Closed;

/**
 * What a search has found, before it is made into an answer.
 *
 * @param question what was asked for
 * @param levels the nodes shown, nearest and strongest first, with their distance from the nearest seed
 * @param nodes what they are
 * @param cut nodes there was no room for
 * @param found all ties met, including those to nodes that are not shown
 */
record NetworkPicture(
        NetworkQuestion question,
        Map<String, Integer> levels,
        Map<String, Neighbour> nodes,
        Set<String> cut,
        List<Tie> found) {

    private static final int MAX_EDGES = 5000;

    Network network() {
        List<Tie> ties = shown();
        List<Tie> drawn = ties.subList(0, Math.min(MAX_EDGES, ties.size()));
        List<Omission> omitted = omitted(ties, drawn.size());
        return new Network(
                levels.entrySet().stream()
                        .map(entry -> NetworkNode.of(node(entry.getKey()), entry.getValue(), closed(entry.getKey())))
                        .toList(),
                drawn.stream().map(NetworkEdge::of).toList(),
                omitted,
                omitted.isEmpty(),
                question.terms().moment().asOf(),
                question.terms().moment().knownAt());
    }

    private List<Tie> shown() {
        return found.stream()
                .filter(tie -> levels.containsKey(tie.fromId()) && levels.containsKey(tie.toId()))
                .sorted(Tie.STRONGEST_FIRST)
                .toList();
    }

    private List<Omission> omitted(List<Tie> ties, int drawn) {
        List<Omission> omitted = new ArrayList<>();
        Map<TieBasis, Integer> hubTies = hubTies(ties);
        if (any(Closed.TOO_MANY_TIES)) {
            omitted.add(Omission.counted(
                    Omission.OmissionReason.TOO_MANY_TIES,
                    null,
                    hubTies,
                    "Nodes with more than " + question.maxNeighbours()
                            + " ties are summarised with counts instead of being opened. Raise 'maxNeighbours', ask for"
                            + " fewer 'bases', or start from the node itself."));
        }
        if (!cut.isEmpty()) {
            List<Tie> lost = found.stream()
                    .filter(tie -> cut.contains(tie.fromId()) || cut.contains(tie.toId()))
                    .toList();
            omitted.add(Omission.counted(
                    Omission.OmissionReason.NODE_LIMIT,
                    cut.size(),
                    Omission.perBasis(lost),
                    "There is no room for the nodes furthest away with the weakest ties, and what lies beyond them was not"
                            + " looked at. Raise 'maxNodes', ask for fewer 'bases' or a smaller 'depth'."));
        }
        if (ties.size() > drawn) {
            omitted.add(Omission.counted(
                    Omission.OmissionReason.EDGE_LIMIT,
                    0,
                    Omission.perBasis(ties.subList(drawn, ties.size())),
                    "Only the " + MAX_EDGES + " strongest ties are shown. Ask for fewer 'bases' or fewer nodes."));
        }
        if (any(Closed.LIMITED_ACCESS)) {
            omitted.add(
                    Omission.uncounted(
                            Omission.OmissionReason.LIMITED_ACCESS,
                            "Some people's records have limited access: their names are withheld and their ties not followed."));
        }
        if (any(Closed.OTHER_AREA)) {
            omitted.add(
                    Omission.uncounted(
                            Omission.OmissionReason.OTHER_AREA,
                            "Some people belong to areas that you do not work in: their names are withheld and their ties not followed."));
        }
        if (any(Closed.VICTIM)) {
            omitted.add(Omission.uncounted(
                    Omission.OmissionReason.VICTIM, "The ties of people known only as victims are not followed."));
        }
        return omitted;
    }

    private Map<TieBasis, Integer> hubTies(List<Tie> ties) {
        Map<TieBasis, Integer> left = new EnumMap<>(TieBasis.class);
        levels.keySet().forEach(id -> node(id).counts().forEach(c -> left.merge(c.basis(), c.ties(), Integer::sum)));
        for (Tie tie : ties) {
            for (String id : List.of(tie.fromId(), tie.toId())) {
                if (!node(id).counts().isEmpty()) {
                    left.merge(tie.basis(), -1, Integer::sum);
                }
            }
        }
        return left;
    }

    /** Whether a node within the depth asked for stayed closed for this reason. */
    private boolean any(Closed reason) {
        return levels.keySet().stream().anyMatch(id -> closed(id) == reason);
    }

    /** At the outermost level nothing is opened, whatever the node is. */
    private @Nullable Closed closed(String id) {
        return level(id) == question.depth() ? Closed.DEPTH_REACHED : node(id).closed();
    }

    private int level(String id) {
        return levels.getOrDefault(id, question.depth());
    }

    private Neighbour node(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }
}
