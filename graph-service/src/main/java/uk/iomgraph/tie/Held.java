package uk.iomgraph.tie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;

/**
 * The believed version of a tie.
 *
 * @param element the database's handle on it, good within the transaction
 * @param startNode the database's handle on the person it starts from
 * @param hidden whether the viewer may not see somebody it ties
 * @param reviewDue the day from which it does not count; null for one that does not end so
 */
record Held(
        String element,
        String startNode,
        boolean hidden,
        @Nullable LocalDate reviewDue) {

    static Held of(Row row) {
        return new Held(row.text("element"), row.text("startNode"), row.flag("hidden"), row.dateOrNull("reviewDue"));
    }
}
