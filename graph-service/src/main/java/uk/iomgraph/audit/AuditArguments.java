package uk.iomgraph.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.audit.chain.AuditQuestion;
import uk.iomgraph.audit.chain.Place;
import uk.iomgraph.kernel.EntityId;

/** The arguments of the field {@code auditEvents}. */
record AuditArguments(
        @Nullable String subject,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Integer first,
        @Nullable String after) {

    /** What cursors are bound to, but for the viewer. */
    String question() {
        return "auditEvents " + subject + ' ' + actor + ' ' + from + ' ' + to;
    }

    AuditQuestion asked(List<String> keyset) {
        String id = subject == null ? null : EntityId.named(subject).value();
        return new AuditQuestion(id, actor, from, to, keyset.isEmpty() ? null : Place.of(keyset));
    }
}
