package uk.iomgraph.disposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.iomgraph.cypher.RetentionStatements;
import uk.iomgraph.disposal.KnownRecords.Held;
import uk.iomgraph.disposal.RetentionFault.Code;
import uk.iomgraph.disposal.RetentionInputs.Asked;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.rules.retention.RetentionAct;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

/** Notes who decided to keep a record, or to place or lift a hold, and why. */
@Service
class Decisions {

    private static final int MOST = 100;

    private final GraphReader reader;
    private final GraphWriter writer;
    private final KnownRecords records;
    private final RetentionSettings settings;
    private final Clock clock;

    Decisions(GraphReader reader, GraphWriter writer, KnownRecords records, RetentionSettings settings, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.records = records;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a viewer decides about records. */
    static boolean decides(Viewer viewer) {
        return viewer.roles().contains(Role.COORDINATOR);
    }

    static RetentionPayload notAllowed() {
        return RetentionPayload.refused(Code.NOT_ALLOWED, "Only a coordinator decides about keeping a record.");
    }

    /** Does it, or says why not; whoever decides about the same record at the same time does so on what the first has written. */
    RetentionPayload decide(Asked asked, Viewer viewer) {
        if (!decides(viewer)) {
            return notAllowed();
        }
        LocalDate today = records.today();
        List<RetentionFault> faults = asked.faults(today, settings.latest(today));
        if (!faults.isEmpty()) {
            return RetentionPayload.invalid(faults);
        }
        RetentionAction action = new RetentionAction(
                UUID.randomUUID().toString(),
                asked.act(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                viewer.name(),
                asked.reason(),
                asked.until());
        return writer.writing(transaction -> decide(asked.person(), action, viewer, transaction));
    }

    /** What was decided about a person's record, the earliest first; the latest hundred of it. */
    List<RetentionAction> of(String person, Viewer viewer) {
        return reader.reading(transaction -> {
            List<Held> held = KnownRecords.recordsOf(person, viewer, transaction);
            if (held.isEmpty()) {
                return List.of();
            }
            List<RetentionAction> all = known(held, transaction).actions();
            return all.subList(Math.max(0, all.size() - MOST), all.size());
        });
    }

    private RetentionPayload decide(
            String person, RetentionAction action, Viewer viewer, GraphTransaction transaction) {
        List<Held> held = KnownRecords.recordsOf(person, viewer, transaction);
        if (held.isEmpty()) {
            return RetentionPayload.notFound();
        }
        KnownRecords.lock(held, transaction);
        KnownRecord known = known(held, transaction);
        // The database may have kept it although its answer got lost, and then the work is run again.
        if (known.actions().stream().noneMatch(done -> done.id().equals(action.id()))) {
            RetentionPayload refusal = refusal(known, action);
            if (refusal != null) {
                return refusal;
            }
            transaction.run(
                    RetentionStatements.ADD_ACT, action.parameters().and("elements", KnownRecords.elements(held)));
            known = known(held, transaction);
        }
        return RetentionPayload.kept(known.held(), records.decision(known).reviewDue());
    }

    private @Nullable RetentionPayload refusal(KnownRecord known, RetentionAction action) {
        if (known.erasing()) {
            return RetentionPayload.refused(
                    Code.BEING_ERASED, "The record is being erased, and nothing can be decided about it any more.");
        }
        if (action.act() == RetentionAct.LIFT && !known.held()) {
            return RetentionPayload.refused(Code.NOT_HELD, "No hold stands on the record.");
        }
        LocalDate due = records.decision(known).reviewDue();
        LocalDate until = action.until();
        if (action.act() == RetentionAct.RETAIN && until != null && due != null && !until.isAfter(due)) {
            return RetentionPayload.invalid(List.of(new RetentionFault(
                    "until", Code.TOO_EARLY, "The record is kept until that day already. Name a later one.")));
        }
        return null;
    }

    private KnownRecord known(List<Held> held, GraphTransaction transaction) {
        return records.of(held.get(0).identity(), transaction);
    }
}
