package uk.iomgraph.tie;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.tie.RemovalReason;

/** The proof that a tie was taken out for good, as the schema describes it. */
record Removal(
        String tie, String kind, RemovalReason reason, String decidedBy, Instant at, List<RemovalNotice> propagatedTo) {

    Removal {
        propagatedTo = List.copyOf(propagatedTo);
    }

    static Removal of(Row row) {
        return new Removal(
                row.text("key"),
                row.text("kind"),
                RemovalReason.valueOf(row.text("reason")),
                row.text("decidedBy"),
                row.instant("at"),
                row.rows("told").stream().map(RemovalNotice::of).toList());
    }

    /** Somebody who was told of a removal, as the schema describes it. */
    record RemovalNotice(
            String id,
            String recipient,
            Instant at,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy) {

        static RemovalNotice of(Row row) {
            return new RemovalNotice(
                    row.text("id"),
                    row.text("recipient"),
                    row.instant("at"),
                    row.instantOrNull("acknowledgedAt"),
                    row.textOrNull("acknowledgedBy"));
        }
    }
}
