package uk.iomgraph.coverage.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;

/**
 * A record that speaks for or against a gap.
 *
 * @param kind what kind of episode it is, as docs/model.md labels it
 * @param from first day
 * @param to the day after the last; null while open, and for an event
 */
public record KeptRecord(
        String kind, @Nullable LocalDate from, @Nullable LocalDate to) {

    static KeptRecord of(Row row) {
        String kind = row.texts("labels").stream()
                .filter(label -> !label.equals("Episode") && !label.equals("Event"))
                .findFirst()
                .orElseThrow();
        return new KeptRecord(kind, row.dateOrNull("from"), row.dateOrNull("to"));
    }
}
