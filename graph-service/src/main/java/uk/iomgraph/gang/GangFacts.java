package uk.iomgraph.gang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.person.AreaName;

/**
 * What is said of a gang itself.
 *
 * @param id its id
 * @param key its key
 * @param name its name
 * @param from first day; null if not known
 * @param to day after the last; null while it lasts
 * @param recordedFrom since when this is believed
 * @param territory the areas it claims, by code
 * @param ties how many ties to it are believed, whatever their days, without those of people of limited access
 */
record GangFacts(
        String id,
        String key,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant recordedFrom,
        List<AreaName> territory,
        long ties) {

    static GangFacts of(Row row) {
        Row gang = Objects.requireNonNull(row.rowOrNull("gang"));
        return new GangFacts(
                gang.text("id"),
                gang.text("key"),
                gang.text("name"),
                gang.dateOrNull("from"),
                gang.dateOrNull("to"),
                gang.instant("recordedFrom"),
                AreaName.listOf(row.rows("territory")),
                row.number("ties"));
    }
}
