package uk.iomgraph.person;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;

/** An agency by its name. */
record AgencyName(String id, String name, String type) {

    static @Nullable AgencyName ofOrNull(@Nullable Row row) {
        return row == null ? null : new AgencyName(row.text("id"), row.text("name"), row.text("type"));
    }
}
