package uk.iomgraph.audit.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.audit.AuditEvent;

/**
 * Which events are asked for.
 *
 * @param subject the id they are about; null for any
 * @param actor the account; null for any
 * @param from the earliest moment; null for any
 * @param to the moment before which they lie; null for any
 * @param before the place in the list that they come after; null for its start
 */
public record AuditQuestion(
        @Nullable String subject,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Place before) {

    /** Whether a line can have what is asked for at all, which is quicker to tell than whether it has. */
    boolean mayAsk(String line) {
        return (subject == null || line.contains(subject)) && (actor == null || line.contains(actor));
    }

    boolean asks(KeptEvent kept) {
        AuditEvent event = kept.event();
        return (subject == null
                        || event.subjects().contains(subject)
                        || event.things().contains(subject))
                && (actor == null || event.who().equals(actor))
                && (from == null || !event.at().isBefore(from))
                && (to == null || event.at().isBefore(to))
                && (before == null || kept.place().compareTo(before) < 0);
    }

    /** Whether a file of this time can have what is asked for. */
    boolean asks(Instant begun, Instant ended) {
        return (from == null || !ended.isBefore(from))
                && (to == null || !begun.isAfter(to))
                && (before == null || !begun.isAfter(before.at()));
    }
}
