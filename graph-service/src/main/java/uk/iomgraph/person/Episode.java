package uk.iomgraph.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.SourceReference;

/**
 * Something about a person that starts and stops, or happens on a day.
 *
 * @param event whether it happens on a day instead of lasting
 * @param active whether it holds on the day asked about; an event is over when its day is
 * @param linked what it is linked to, by name
 * @param details what else is recorded of it, by name
 */
record Episode(
        EpisodeKind kind,
        boolean event,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate plannedTo,
        boolean active,
        List<LinkedThing> linked,
        List<EpisodeDetail> details,
        SourceReference source,
        Instant recordedFrom) {

    /** Properties with fields of their own, and those that serve the system. */
    private static final Set<String> NOT_DETAILS = Set.of(
            "key", "current", "source", "hash", "recordedFrom", "recordedTo", "from", "to", "plannedTo", "needKey");

    static Episode of(Row row, Subject subject) {
        List<String> labels = row.texts("labels");
        Row episode = Objects.requireNonNull(row.rowOrNull("episode"));
        boolean event = labels.contains("Event");
        LocalDate from = episode.dateOrNull("from");
        LocalDate to = episode.dateOrNull("to");
        LocalDate asOf = subject.moment().asOf();
        return new Episode(
                EpisodeKind.ofLabels(labels),
                event,
                from,
                to,
                episode.dateOrNull("plannedTo"),
                event ? asOf.equals(from) : to == null || to.isAfter(asOf),
                LinkedThing.listOf(row.rows("linked")),
                details(episode),
                SourceReference.ofKey(episode.text("key")),
                episode.instant("recordedFrom"));
    }

    private static List<EpisodeDetail> details(Row episode) {
        return episode.columns().stream()
                .filter(name -> !NOT_DETAILS.contains(name) && episode.has(name))
                .map(name -> new EpisodeDetail(name, Objects.requireNonNull(episode.writtenOrNull(name))))
                .sorted(Comparator.comparing(EpisodeDetail::name))
                .toList();
    }

    /** One thing recorded of an episode that only its kind has. */
    record EpisodeDetail(String name, String value) {}
}
