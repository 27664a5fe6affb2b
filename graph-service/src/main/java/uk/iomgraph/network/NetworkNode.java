package uk.iomgraph.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.kernel.WithheldCode;

/** A node as the API shows it; the schema says what each field means. */
record NetworkNode(
        String id,
        NodeKind kind,
        @Nullable String label,
        int level,
        @Nullable String postcode,
        @Nullable String type,
        @Nullable LocalDate from,
        boolean expanded,
        Neighbour.@Nullable Closed notExpanded,
        List<BasisCount> summary,
        List<Withheld> withheld) {

    private static final List<Withheld> OUTSIDE = List.of(Withheld.of("label", WithheldCode.AREA));

    static NetworkNode of(Neighbour node, int level, Neighbour.@Nullable Closed closed) {
        return new NetworkNode(
                node.id(),
                node.kind(),
                node.label(),
                level,
                node.postcode(),
                node.type(),
                node.from(),
                closed == null,
                closed,
                node.counts(),
                withheld(node));
    }

    private static List<Withheld> withheld(Neighbour node) {
        if (node.agency() != null) {
            return List.of(Withheld.of("label", WithheldCode.LIMITED_ACCESS, node.agency()));
        }
        return node.closed() == Neighbour.Closed.OTHER_AREA ? OUTSIDE : List.of();
    }
}
