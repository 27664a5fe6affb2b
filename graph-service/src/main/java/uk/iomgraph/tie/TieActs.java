package uk.iomgraph.tie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.iomgraph.cypher.TieStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.retention.Follower;
import uk.iomgraph.retention.RemovedTie;
import uk.iomgraph.retention.TieChanged;
import uk.iomgraph.retention.TieFollower;
import uk.iomgraph.retention.TieSettings;
import uk.iomgraph.rules.tie.TieDecision;
import uk.iomgraph.rules.tie.TieDecision.Refused;
import uk.iomgraph.rules.tie.TieState;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.tie.TieFault.Code;
import uk.iomgraph.tie.TieInputs.Asked;
import uk.iomgraph.tie.TiePayload.TieOutcome;

/** Does something about a tie, if the viewer, what was put in and how the tie stands allow it. */
@Service
class TieActs {

    private final GraphReader reader;
    private final GraphWriter writer;
    private final ObjectProvider<TieFollower> followers;
    private final TieSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TieActs(
            GraphReader reader,
            GraphWriter writer,
            ObjectProvider<TieFollower> followers,
            TieSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.followers = followers;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Does it, or says why not; whoever acts on the same tie at the same time decides on what the first has written. */
    TiePayload act(Asked asked, Viewer viewer) {
        TieFault refusal = TieDemands.refusal(
                viewer, asked.act().decidesChallenge() || asked.act().removes());
        if (refusal != null) {
            return TiePayload.refused(null, null, refusal);
        }
        List<TieFault> faults = TieDemands.faults(asked, LocalDate.now(clock), settings.longestReviewDays());
        if (!faults.isEmpty()) {
            return TiePayload.invalid(faults);
        }
        TieAction action = new TieAction(
                UUID.randomUUID().toString(),
                asked.act(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                viewer.name(),
                asked.reason(),
                asked.until());
        TiePayload payload = asked.act().removes() ? remove(asked, action, viewer) : keep(asked.tie(), action, viewer);
        if (payload.outcome() == TieOutcome.DONE && (asked.act().removes() || asked.until() != null)) {
            events.publishEvent(new TieChanged(asked.tie()));
        }
        return payload;
    }

    /** What was done about a tie; nothing where the viewer may not see whom it ties, and of a removed tie always all. */
    List<TieAction> of(String key, Viewer viewer) {
        return reader.reading(transaction -> {
            boolean hidden = versions(transaction, key, viewer).stream().anyMatch(Version::hidden);
            return hidden ? List.of() : acts(transaction, key);
        });
    }

    private TiePayload keep(String key, TieAction action, Viewer viewer) {
        return writer.writing(transaction -> {
            Optional<Held> held = held(transaction, key, viewer);
            if (held.isEmpty()) {
                return gone(transaction, key);
            }
            if (held.get().hidden()) {
                return TiePayload.notFound("tie");
            }
            lock(transaction, held.get().startNode());
            return held(transaction, key, viewer)
                    .map(locked -> keep(key, action, locked, transaction))
                    .orElseGet(() -> gone(transaction, key));
        });
    }

    private static TiePayload keep(String key, TieAction action, Held held, GraphTransaction transaction) {
        List<TieAction> acts = acts(transaction, key);
        TieState state = state(acts);
        // The database may have kept it although its answer got lost, and then the work is run again.
        if (acts.stream().anyMatch(done -> done.id().equals(action.id()))) {
            return TiePayload.done(state, null);
        }
        TieDecision decision = TieDecision.of(action.act(), state);
        if (decision instanceof Refused refused) {
            return TiePayload.refused(state, null, new TieFault(null, Code.WRONG_STATE, refused.sentence()));
        }
        LocalDate until = action.until();
        if (until != null) {
            if (held.reviewDue() != null && !until.isAfter(held.reviewDue())) {
                return TiePayload.invalid(List.of(new TieFault(
                        "until", Code.TOO_EARLY, "The tie counts until that day already. Name a later one.")));
            }
            transaction.run(
                    TieStatements.EXTEND_REVIEW,
                    Parameters.of("element", held.element())
                            .and("at", action.at())
                            .and("until", until));
        }
        transaction.run(TieStatements.ADD_ACT, action.parameters(key));
        return TiePayload.done(((TieDecision.Allowed) decision).state(), null);
    }

    private TiePayload remove(Asked asked, TieAction action, Viewer viewer) {
        List<TieFollower> all = followers.orderedStream().toList();
        Outcome outcome = Follower.undisturbed(
                all, () -> writer.writing(transaction -> remove(asked, action, viewer, all, transaction)));
        RemovedTie removed = outcome.removed();
        if (removed != null) {
            all.forEach(follower -> follower.forgotten(removed));
        }
        return outcome.payload();
    }

    private static Outcome remove(
            Asked asked, TieAction action, Viewer viewer, List<TieFollower> followers, GraphTransaction transaction) {
        String key = asked.tie();
        versions(transaction, key, viewer).forEach(version -> lock(transaction, version.startNode()));
        List<Version> versions = versions(transaction, key, viewer);
        if (versions.isEmpty()) {
            return Outcome.refused(gone(transaction, key));
        }
        if (versions.stream().anyMatch(Version::hidden)) {
            return Outcome.refused(TiePayload.notFound("tie"));
        }
        TieState state = state(acts(transaction, key));
        if (TieDecision.of(action.act(), state) instanceof Refused refused) {
            TieFault fault = new TieFault(null, Code.WRONG_STATE, refused.sentence());
            return Outcome.refused(TiePayload.refused(state, null, fault));
        }
        RemovedTie removed = Version.removed(key, versions);
        transaction.run(TieStatements.ADD_ACT, action.parameters(key));
        transaction.run(TieStatements.TAKE_OUT, Parameters.of("key", key));
        transaction.run(TieStatements.FORGET_WORDS, Parameters.of("key", key));
        transaction.run(TieStatements.ADD_REMOVAL, proof(asked, action, removed));
        followers.forEach(follower -> follower.forget(removed, transaction));
        return new Outcome(TiePayload.done(TieState.REMOVED, removal(transaction, key)), removed);
    }

    private static Parameters proof(Asked asked, TieAction action, RemovedTie removed) {
        List<Parameters> notices = new ArrayList<>();
        for (String recipient : asked.recipients()) {
            notices.add(Parameters.of("id", UUID.randomUUID().toString()).and("recipient", recipient));
        }
        return Parameters.of("key", removed.key())
                .and("kind", removed.kind())
                .and("reason", String.valueOf(asked.code()))
                .and("decidedBy", action.by())
                .and("at", action.at())
                .and("notices", notices);
    }

    /** A key that no tie has, or has any more. */
    private static TiePayload gone(GraphTransaction transaction, String key) {
        Removal removal = removal(transaction, key);
        return removal == null
                ? TiePayload.notFound("tie")
                : TiePayload.refused(
                        TieState.REMOVED,
                        removal,
                        new TieFault(
                                null,
                                Code.WRONG_STATE,
                                "This tie was removed for good, and nothing can be done about it."));
    }

    private static @Nullable Removal removal(GraphTransaction transaction, String key) {
        return transaction.list(TieStatements.REMOVAL, Parameters.of("key", key), Removal::of).stream()
                .findFirst()
                .orElse(null);
    }

    private static Optional<Held> held(GraphTransaction transaction, String key, Viewer viewer) {
        Parameters asked = Parameters.of("key", key).and("sees", viewer.sees());
        return transaction.list(TieStatements.BELIEVED, asked, Held::of).stream()
                .findFirst();
    }

    private static List<Version> versions(GraphTransaction transaction, String key, Viewer viewer) {
        Parameters asked = Parameters.of("key", key).and("sees", viewer.sees());
        return transaction.list(TieStatements.VERSIONS, asked, Version::of);
    }

    private static List<TieAction> acts(GraphTransaction transaction, String key) {
        return transaction.list(TieStatements.ACTS, Parameters.of("key", key), TieAction::of);
    }

    private static TieState state(List<TieAction> acts) {
        return TieDecision.after(acts.stream().map(TieAction::act).toList());
    }

    private static void lock(GraphTransaction transaction, String node) {
        transaction.run(TieStatements.LOCK, Parameters.of("node", node));
    }

    /** What is answered, and what was removed; null where nothing was. */
    private record Outcome(TiePayload payload, @Nullable RemovedTie removed) {

        static Outcome refused(TiePayload payload) {
            return new Outcome(payload, null);
        }
    }
}
