package uk.iomgraph.disposal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.retention.RetentionAct;
import uk.iomgraph.rules.retention.RetentionAct.Decided;

/** What somebody decided about keeping a person's record, as the schema describes it. */
record RetentionAction(
        String id,
        RetentionAct act,
        Instant at,
        String by,
        String reason,
        @Nullable LocalDate until) {

    static RetentionAction of(Row row) {
        return new RetentionAction(
                row.text("id"),
                RetentionAct.valueOf(row.text("act")),
                row.instant("at"),
                row.text("by"),
                row.text("reason"),
                row.dateOrNull("until"));
    }

    Decided decided() {
        return new Decided(act, until);
    }

    Parameters parameters() {
        return Parameters.of("id", id)
                .and("act", act.name())
                .and("at", at)
                .and("by", by)
                .and("reason", reason)
                .and("until", until);
    }

    /** Repeats no words. */
    @Override
    public String toString() {
        return "RetentionAction[" + act + "]";
    }
}
