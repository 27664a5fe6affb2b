package uk.iomgraph.gang;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;

/**
 * Where a person lives on the day.
 *
 * @param person identity of the person
 * @param smallArea code of the small statistical area; null if not given
 * @param area code of the area the address was delivered with
 */
record Home(String person, @Nullable String smallArea, String area) {

    static Home of(Row row) {
        return new Home(row.text("person"), row.textOrNull("small"), row.text("area"));
    }
}
