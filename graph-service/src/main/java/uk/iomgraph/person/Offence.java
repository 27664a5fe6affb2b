package uk.iomgraph.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.kernel.WithheldCode;

/**
 * An offence, as it may be told of one person's part in it.
 *
 * @param from the first day it was committed on
 * @param lastDay the last day, if it took more than one or the day is not certain
 * @param areas the areas it was committed in, as its source says
 */
record Offence(
        String id,
        @Nullable String code,
        String group,
        @Nullable String description,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String outcome,
        @Nullable Address committedAt,
        List<AreaName> areas,
        @Nullable AgencyName recordedBy,
        SourceReference source,
        Instant recordedFrom,
        List<Withheld> withheld) {

    static Offence of(Row row, @Nullable WithheldCode addressWithheld) {
        Row offence = Objects.requireNonNull(row.rowOrNull("offence"));
        return new Offence(
                offence.text("id"),
                offence.textOrNull("code"),
                offence.text("group"),
                offence.textOrNull("description"),
                offence.date("from"),
                offence.dateOrNull("lastDay"),
                offence.textOrNull("outcome"),
                addressWithheld == null ? Address.ofOrNull(row.rowOrNull("address"), row.rows("addressAreas")) : null,
                AreaName.listOf(row.rows("areas")),
                AgencyName.ofOrNull(row.rowOrNull("recordedBy")),
                SourceReference.ofKey(offence.text("key")),
                offence.instant("recordedFrom"),
                addressWithheld == null ? List.of() : List.of(Withheld.of("committedAt", addressWithheld)));
    }
}
