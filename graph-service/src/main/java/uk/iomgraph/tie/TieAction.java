package uk.iomgraph.tie;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.tie.TieAct;

/** What somebody did about a tie, as the schema describes it. */
record TieAction(
        String id,
        TieAct act,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable LocalDate until) {

    static TieAction of(Row row) {
        return new TieAction(
                row.text("id"),
                TieAct.valueOf(row.text("act")),
                row.instant("at"),
                row.text("by"),
                row.textOrNull("reason"),
                row.dateOrNull("until"));
    }

    Parameters parameters(String key) {
        return Parameters.of("id", id)
                .and("key", key)
                .and("act", act.name())
                .and("at", at)
                .and("by", by)
                .and("reason", act.removes() ? null : reason)
                .and("until", until);
    }
}
