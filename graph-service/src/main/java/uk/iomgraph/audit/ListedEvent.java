package uk.iomgraph.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.audit.chain.KeptEvent;

/** An event as the API shows it; the schema says what each field means. */
record ListedEvent(
        String number,
        Instant at,
        String who,
        List<String> roles,
        @Nullable String agency,
        @Nullable String purpose,
        @Nullable String reason,
        @Nullable String operation,
        @Nullable String document,
        List<Act> acts,
        List<String> subjects,
        List<String> things,
        List<String> released,
        List<String> withheld,
        AuditOutcome outcome,
        List<String> codes,
        @Nullable String correlation) {

    static ListedEvent of(KeptEvent kept) {
        AuditEvent event = kept.event();
        return new ListedEvent(
                kept.place().chain() + "-" + kept.place().sequence(),
                event.at(),
                event.who(),
                event.roles(),
                event.agency(),
                event.purpose(),
                event.reason(),
                event.operation(),
                event.document(),
                event.acts(),
                event.subjects(),
                event.things(),
                event.released(),
                event.withheld(),
                event.outcome(),
                event.codes(),
                event.correlation());
    }
}
