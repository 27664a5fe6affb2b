package uk.iomgraph.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.kernel.SourceReference;

/**
 * Living somewhere, or nowhere, for some time.
 *
 * @param active whether it holds on the day asked about
 * @param address where; null for no fixed abode, and where the source does not say
 */
record Residence(
        String kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate plannedTo,
        boolean active,
        @Nullable Address address,
        SourceReference source,
        Instant recordedFrom) {

    static Residence of(Row row, Subject subject) {
        Row episode = Objects.requireNonNull(row.rowOrNull("episode"));
        LocalDate to = episode.dateOrNull("to");
        Moment moment = subject.moment();
        return new Residence(
                episode.text("kind"),
                episode.date("from"),
                to,
                episode.dateOrNull("plannedTo"),
                to == null || to.isAfter(moment.asOf()),
                Address.ofOrNull(row.rowOrNull("address"), row.rows("areas")),
                SourceReference.ofKey(episode.text("key")),
                episode.instant("recordedFrom"));
    }
}
