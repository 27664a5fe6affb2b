package uk.iomgraph.flow;

import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.flow.Protocols.Pair;
import uk.iomgraph.flow.index.FlowCounts;
import uk.iomgraph.rules.flow.FlowMatrix;

/** All flows together; the fields of {@code FlowTotals} in the schema say what they mean. */
record FlowTotals(
        long total,
        long outside,
        long crossing,
        int pairs,
        @Nullable Double crossBorderShare,
        long underProtocol,
        long handovers,
        long handoversReturned,
        @Nullable Double handoverReciprocity) {

    static FlowTotals of(FlowCounts counts, FlowMatrix handovers, Set<Pair> protocols) {
        FlowMatrix matrix = counts.matrix();
        long covered = 0;
        int pairs = 0;
        for (int from = 0; from < matrix.size(); from++) {
            for (int to = 0; to < matrix.size(); to++) {
                int observed = matrix.observed(from, to);
                if (from != to && observed > 0) {
                    pairs++;
                    Pair pair =
                            Pair.of(counts.areas().code(from), counts.areas().code(to));
                    covered += protocols.contains(pair) ? observed : 0;
                }
            }
        }
        return new FlowTotals(
                matrix.total(),
                counts.outside(),
                matrix.crossing(),
                pairs,
                orNull(matrix.crossBorderShare()),
                covered,
                handovers.crossing(),
                handovers.returned(),
                orNull(handovers.reciprocity()));
    }

    /** What stayed within an area. */
    public long inside() {
        return total - crossing;
    }

    /** What crosses without a protocol. */
    public long withoutProtocol() {
        return crossing - underProtocol;
    }

    /** Which part has one. */
    public @Nullable Double protocolShare() {
        return crossing == 0 ? null : Double.valueOf((double) underProtocol / crossing);
    }

    /** Handovers that are not answered by one the other way. */
    public long handoversUnreturned() {
        return handovers - handoversReturned;
    }

    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
