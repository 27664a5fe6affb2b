package uk.iomgraph.crossborder.links;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.border.LinkKind;
import uk.iomgraph.rules.interval.Day;

/**
 * One version of a link, as the index holds it.
 *
 * @param key key of the link
 * @param subject identity of the person, or key of what else it is about
 * @param other identity of the other of two people; null where there is none
 * @param kind what joins the areas
 * @param fromArea code of the one area
 * @param toArea code of the other
 * @param from first day
 * @param to the day after the last, or {@link Day#NEVER}
 * @param reviewDue day from which it is not shown, or {@link Day#NEVER}
 * @param recordedFrom since when it is believed, in microseconds
 * @param recordedTo until when, or {@link Long#MAX_VALUE}
 */
record LinkVersion(
        String key,
        String subject,
        @Nullable String other,
        LinkKind kind,
        String fromArea,
        String toArea,
        int from,
        int to,
        int reviewDue,
        long recordedFrom,
        long recordedTo) {

    static LinkVersion of(Row row) {
        Row link = Objects.requireNonNull(row.rowOrNull("link"));
        Instant recordedTo = link.instantOrNull("recordedTo");
        return new LinkVersion(
                link.text("key"),
                link.text("subject"),
                link.textOrNull("other"),
                LinkKind.valueOf(link.text("kind")),
                link.text("fromArea"),
                link.text("toArea"),
                Day.ofStart(link.dateOrNull("from")),
                Day.of(link.dateOrNull("to")),
                Day.of(link.dateOrNull("reviewDue")),
                micros(link.instant("recordedFrom")),
                recordedTo == null ? Long.MAX_VALUE : micros(recordedTo));
    }

    /** An instant as the index holds it. */
    static long micros(Instant instant) {
        return Moment.micros(instant);
    }
}
