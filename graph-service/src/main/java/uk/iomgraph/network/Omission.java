package uk.iomgraph.network;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something within what was asked for that the answer leaves out.
 *
 * @param reason why
 * @param nodes how many nodes; null where they were not looked at
 * @param edges how many ties; null where they were not counted
 * @param bases the ties left out on each basis, where they were counted
 * @param sentence the same for a person to read
 */
record Omission(
        OmissionReason reason,
        @Nullable Integer nodes,
        @Nullable Integer edges,
        List<BasisCount> bases,
        String sentence) {

    static Omission counted(
            OmissionReason reason, @Nullable Integer nodes, Map<TieBasis, Integer> ties, String sentence) {
        List<BasisCount> bases = ties.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new BasisCount(entry.getKey(), entry.getValue()))
                .toList();
        return new Omission(
                reason, nodes, bases.stream().mapToInt(BasisCount::ties).sum(), bases, sentence);
    }

    static Omission uncounted(OmissionReason reason, String sentence) {
        return new Omission(reason, null, null, List.of(), sentence);
    }

    static Map<TieBasis, Integer> perBasis(Collection<Tie> ties) {
        Map<TieBasis, Integer> counts = new EnumMap<>(TieBasis.class);
        ties.forEach(tie -> counts.merge(tie.basis(), 1, Integer::sum));
        return counts;
    }

    /** Why something is left out. */
    enum OmissionReason {
        TOO_MANY_TIES,
        NODE_LIMIT,
        EDGE_LIMIT,
        SEARCH_LIMIT,
        LIMITED_ACCESS,
        OTHER_AREA,
        VICTIM
    }
}
