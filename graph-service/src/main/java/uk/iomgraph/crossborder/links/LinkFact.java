package uk.iomgraph.crossborder.links;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.FactVersions;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.rules.border.BorderLink;
import uk.iomgraph.rules.interval.Day;

/**
 * A link as the graph keeps it.
 *
 * @param key 22 characters, the same through recomputation
 * @param subjectKind what it is about
 * @param link what was found
 * @param hash digest of all of it
 */
record LinkFact(String key, LinkSubject subjectKind, BorderLink link, String hash) implements FactVersions.Fact {

    static LinkFact of(LinkSubject subjectKind, BorderLink link) {
        return new LinkFact(
                EntityId.ofKey("link/" + link.key()).value(), subjectKind, link, FactVersions.digest(link.toString()));
    }

    /** Its properties, see docs/model.md. */
    @Override
    public Parameters properties(Instant recordedAt) {
        return Parameters.of("key", key)
                .and("current", key)
                .and("kind", link.kind().name())
                .and("subject", link.subject())
                .and("subjectKind", subjectKind.name())
                .andPresent("other", link.other())
                .and("fromArea", link.crossing().from())
                .and("toArea", link.crossing().to())
                .and("levels", link.crossing().levels().stream().map(Enum::name).toList())
                .and("level", link.crossing().highest().name())
                .andPresent("from", Day.date(link.from()))
                .andPresent("to", Day.date(link.to()))
                .andPresent("reviewDue", Day.date(link.reviewDue()))
                .and("count", link.count())
                .andPresent("harm", numberOrNull(link.harm()))
                .andPresent("distance", numberOrNull(link.distanceKm()))
                .and("explanation", link.explanation())
                .and(
                        "evidence",
                        link.evidence().stream().map(piece -> piece.key()).toList())
                .and(
                        "evidenceRoles",
                        link.evidence().stream()
                                .map(piece -> piece.role().name())
                                .toList())
                .and("hash", hash)
                .and("recordedFrom", recordedAt);
    }

    private static @Nullable Double numberOrNull(double number) {
        return Double.isNaN(number) ? null : number;
    }
}
