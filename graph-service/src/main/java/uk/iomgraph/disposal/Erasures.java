package uk.iomgraph.disposal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.cypher.RetentionStatements;
import uk.iomgraph.disposal.KnownRecords.Held;
import uk.iomgraph.disposal.RetentionFault.Code;
import uk.iomgraph.disposal.RetentionInputs.EraseRecordInput;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.retention.ErasedPerson;
import uk.iomgraph.retention.ErasedReferences;
import uk.iomgraph.retention.Follower;
import uk.iomgraph.retention.PersonErased;
import uk.iomgraph.retention.PersonFollower;
import uk.iomgraph.rules.retention.ErasureReason;
import uk.iomgraph.rules.retention.RetentionDecision;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/**
 * Erases people: in bounded transactions, each of which leaves less of them and none of which is done twice, so that an erasure
 * that was interrupted is gone on with. From the first on no delivery can add anything to them; with the last they are gone.
 */
@Service
class Erasures {

    /** Episodes or ties of one transaction. */
    private static final int BATCH = 1_000;

    private final GraphReader reader;
    private final GraphWriter writer;
    private final KnownRecords records;
    private final ErasedReferences erased;
    private final Imports imports;
    private final ObjectProvider<PersonFollower> followers;
    private final ApplicationEventPublisher events;
    private final Paging paging;
    private final Clock clock;

    Erasures(
            GraphReader reader,
            GraphWriter writer,
            KnownRecords records,
            ErasedReferences erased,
            Imports imports,
            ObjectProvider<PersonFollower> followers,
            ApplicationEventPublisher events,
            Paging paging,
            Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.records = records;
        this.erased = erased;
        this.imports = imports;
        this.followers = followers;
        this.events = events;
        this.paging = paging;
        this.clock = clock;
    }

    /** Erases a person's records, or says why not. */
    RetentionPayload erase(EraseRecordInput asked, Viewer viewer) {
        if (!Decisions.decides(viewer)) {
            return Decisions.notAllowed();
        }
        String id = UUID.randomUUID().toString();
        return undisturbed(() -> {
                    Begun begun = writer.writing(transaction -> begin(id, asked, viewer, transaction));
                    return begun.refusal() == null ? finish(begun.id()) : begun.refusal();
                })
                .orElseGet(() -> RetentionPayload.refused(
                        Code.DELIVERY_UNDER_WAY,
                        "A delivery is being loaded, or another record erased. Try again when that is done."));
    }

    /**
     * Goes on with erasures that were interrupted.
     *
     * @return whether none is left; otherwise a delivery was being loaded
     */
    boolean resume() {
        return running().isEmpty()
                || undisturbed(() -> {
                            running().forEach(this::finish);
                            return true;
                        })
                        .isPresent();
    }

    Connection<Erasure> list(PageRequest page) {
        List<String> keyset = page.keyset();
        Parameters asked = Parameters.of("before", keyset.isEmpty() ? null : Instant.parse(keyset.get(0)))
                .and("after", keyset.isEmpty() ? null : keyset.get(1))
                .and("limit", page.limit());
        return paging.connection(
                reader.list(RetentionStatements.ERASURES, asked, Erasure::of),
                page,
                erasure -> List.of(erasure.at().toString(), erasure.id()));
    }

    private List<String> running() {
        return reader.list(RetentionStatements.RUNNING_ERASURES, Parameters.none(), row -> row.text("id"));
    }

    /** Does something while nothing is loaded, and nothing derived from records, in this process. */
    private <T> Optional<T> undisturbed(Supplier<T> work) {
        return imports.betweenDeliveries(
                () -> Follower.undisturbed(followers.orderedStream().toList(), work));
    }

    private Begun begin(String id, EraseRecordInput asked, Viewer viewer, GraphTransaction transaction) {
        List<Held> held = KnownRecords.recordsOf(asked.person(), viewer, transaction);
        if (held.isEmpty()) {
            return new Begun("", RetentionPayload.notFound());
        }
        KnownRecords.lock(held, transaction);
        KnownRecord known = records.of(held.get(0).identity(), transaction);
        RetentionPayload refusal = refusal(known, asked.reason());
        if (refusal != null) {
            return new Begun("", refusal);
        }
        erased.add(held.stream().map(Held::key).toList(), transaction);
        Parameters begun = Parameters.of("elements", KnownRecords.elements(held))
                .and("id", id)
                .and("at", now())
                .and("by", viewer.name())
                .and("reason", asked.reason().name());
        return new Begun(
                transaction
                        .list(RetentionStatements.BEGIN_ERASURE, begun, row -> row.text("id"))
                        .get(0),
                null);
    }

    private @Nullable RetentionPayload refusal(KnownRecord known, ErasureReason reason) {
        if (known.held()) {
            return RetentionPayload.refused(
                    Code.HELD,
                    "A legal hold stands on the record. It cannot be erased until the hold is lifted or ends.");
        }
        RetentionDecision decision = records.decision(known);
        if (!known.erasing()
                && reason.needsDue()
                && !decision.reviewDueBefore(records.today().plusDays(1))) {
            return RetentionPayload.refused(
                    Code.NOT_DUE,
                    "The record has not fallen due for review. " + decision.why()
                            + " Name another reason if it must be erased all the same.");
        }
        return null;
    }

    private RetentionPayload finish(String id) {
        inBatches(RetentionStatements.ERASE_EPISODES, id);
        inBatches(RetentionStatements.ERASE_TIES, id);
        List<PersonFollower> all = followers.orderedStream().toList();
        Gone gone = writer.writing(transaction -> complete(id, all, transaction));
        all.forEach(follower -> follower.forgotten(gone.person(), gone.others()));
        events.publishEvent(new PersonErased());
        return RetentionPayload.erased(gone.proof());
    }

    private void inBatches(CypherStatement statement, String id) {
        Parameters asked = Parameters.of("id", id).and("limit", BATCH);
        boolean more = true;
        while (more) {
            more = writer.writing(transaction -> erase(statement, asked, transaction));
        }
    }

    /** Erases something and remembers its references; whether there was anything. */
    private boolean erase(CypherStatement statement, Parameters asked, GraphTransaction transaction) {
        List<String> keys = transaction.list(statement, asked, row -> row.texts("keys")).stream()
                .flatMap(List::stream)
                .toList();
        erased.add(keys, transaction);
        return !keys.isEmpty();
    }

    private Gone complete(String id, List<PersonFollower> all, GraphTransaction transaction) {
        Parameters named = Parameters.of("id", id);
        transaction.run(RetentionStatements.ERASE_DERIVED, named);
        erase(RetentionStatements.ERASE_REPORTS, named, transaction);
        erase(RetentionStatements.ERASE_OBJECTS, named, transaction);
        erase(RetentionStatements.ERASE_OFFENCES, named, transaction);
        ErasedPerson person = transaction
                .list(
                        RetentionStatements.ERASED_PEOPLE,
                        named,
                        row -> new ErasedPerson(Set.copyOf(row.texts("people")), Set.copyOf(row.texts("records"))))
                .get(0);
        Set<String> others = new HashSet<>();
        all.forEach(follower -> others.addAll(follower.forget(person, transaction)));
        transaction.run(
                RetentionStatements.COMPLETE_ERASURE, Parameters.of("id", id).and("at", now()));
        Erasure proof = transaction
                .list(RetentionStatements.ERASURE, named, Erasure::of)
                .get(0);
        return new Gone(person, others, proof);
    }

    /** To the microsecond, so that what is read back is what was written. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What came of beginning.
     *
     * @param id of the erasure
     * @param refusal why there is none; null where there is
     */
    private record Begun(String id, @Nullable RetentionPayload refusal) {}

    /** Who is gone, of whom else something was written anew, and the proof. */
    private record Gone(ErasedPerson person, Set<String> others, Erasure proof) {}
}
