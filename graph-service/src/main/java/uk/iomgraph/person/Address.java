package uk.iomgraph.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.SourceReference;

/**
 * An address.
 *
 * @param areas the areas it lies in, as its source says
 */
record Address(
        String id,
        @Nullable String line,
        @Nullable String postcode,
        @Nullable String uprn,
        @Nullable String lsoa,
        @Nullable String kind,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<AreaName> areas,
        SourceReference source) {

    static @Nullable Address ofOrNull(@Nullable Row row, List<Row> areas) {
        return row == null
                ? null
                : new Address(
                        row.text("id"),
                        row.textOrNull("line"),
                        row.textOrNull("postcode"),
                        row.textOrNull("uprn"),
                        row.textOrNull("lsoa"),
                        row.textOrNull("kind"),
                        row.decimalOrNull("latitude"),
                        row.decimalOrNull("longitude"),
                        AreaName.listOf(areas),
                        SourceReference.ofKey(row.text("key")));
    }
}
