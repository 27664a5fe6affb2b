package uk.iomgraph.coverage.store;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;

/**
 * A record that speaks for or against a gap.
 *
 * @param kind what kind of episode, thing or tie it is, as docs/model.md names it
 * @param from first day
 * @param to the day after the last; null while open, and for an event
 */
public record KeptRecord(
        String kind, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Labels that say something else than what kind it is. */
    private static final Set<String> NO_KINDS = Set.of("Entity", "Episode", "Event", "SweepPending", "TiesPending");

    static KeptRecord of(Row row) {
        String kind = row.texts("labels").stream()
                .filter(label -> !NO_KINDS.contains(label))
                .findFirst()
                .orElseThrow();
        return new KeptRecord(kind, row.dateOrNull("from"), row.dateOrNull("to"));
    }
}
