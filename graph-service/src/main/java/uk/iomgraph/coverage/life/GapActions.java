package uk.iomgraph.coverage.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.iomgraph.coverage.life.GapActionPayload.Outcome;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.gap.life.GapAction;
import uk.iomgraph.rules.gap.life.GapAction.Done;
import uk.iomgraph.rules.gap.life.GapActionKind;
import uk.iomgraph.rules.gap.life.GapDecision;
import uk.iomgraph.rules.gap.life.GapDecision.Refused;
import uk.iomgraph.rules.gap.life.GapDemands;
import uk.iomgraph.rules.gap.life.GapFault;
import uk.iomgraph.rules.gap.life.GapFault.Code;
import uk.iomgraph.rules.gap.life.GapLife;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.security.Viewer;

/** Does something about a gap, if the viewer, what was put in and the state of the gap allow it. */
@Service
class GapActions {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final GraphWriter graph;
    private final GapLives lives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GapActions(GraphWriter graph, GapLives lives, ApplicationEventPublisher events, Clock clock) {
        this.graph = graph;
        this.lives = lives;
        this.events = events;
        this.clock = clock;
    }

    /** Does it, or says why not; whoever acts on the same gap at the same time decides on what the first has written. */
    GapActionPayload act(GapActionKind kind, GapActionInput input, Viewer viewer) {
        Optional<GapFault> refusal = GapActionPolicy.refusal(viewer);
        if (refusal.isPresent()) {
            return GapActionPayload.refused(null, refusal.get());
        }
        GapAction asked = asked(kind, input, viewer);
        List<GapFault> faults = faults(input.key(), asked);
        if (!faults.isEmpty()) {
            return GapActionPayload.invalid(faults);
        }
        GapActionPayload payload = graph.writing(transaction -> act(transaction, input.key(), asked, viewer));
        if (payload.outcome() == Outcome.DONE) {
            events.publishEvent(new GapLifeChanged(input.key()));
        }
        return payload;
    }

    private GapAction asked(GapActionKind kind, GapActionInput input, Viewer viewer) {
        Done done = done(Instant.MIN, viewer.name());
        return new GapAction(
                UUID.randomUUID().toString(), kind, done, input.fromOr(done.on()), input.untilOrNever(), input.words());
    }

    private static List<GapFault> faults(String key, GapAction asked) {
        List<GapFault> faults = new ArrayList<>();
        if (!KEY.matcher(key).matches()) {
            faults.add(new GapFault("key", Code.MALFORMED, "A key has 22 letters, digits, '-' or '_'."));
        }
        faults.addAll(GapDemands.faults(asked));
        return faults;
    }

    private GapActionPayload act(GraphTransaction transaction, String key, GapAction asked, Viewer viewer) {
        Parameters seen = Parameters.of("gap", key).and("sees", viewer.sees());
        if (!locked(transaction, seen)) {
            return missing(transaction, seen);
        }
        GapLife life = lives.of(transaction, Set.of(key)).getOrDefault(key, GapLife.NONE);
        // The database may have kept it although its answer got lost, and then the work is run again.
        if (life.actions().stream().anyMatch(action -> action.id().equals(asked.id()))) {
            return GapActionPayload.done(shown(key, life));
        }
        GapAction action = stamped(asked, life);
        GapState state = life.state(action.done().on(), action.done().at());
        GapDecision decision = GapDecision.of(action.kind(), state);
        if (decision instanceof Refused refused) {
            GapFault fault = new GapFault(null, Code.WRONG_STATE, refused.sentence());
            return GapActionPayload.refused(shown(key, life), fault);
        }
        transaction.run(CoverageStatements.ADD_GAP_ACTION, GapActionRows.parameters(key, action));
        return GapActionPayload.done(shown(key, life.with(action)));
    }

    /**
     * Locks until the version locked is the one believed: a sweep may have replaced it while this waited. The version is
     * looked up apart from the lock, because a look-up in the same statement would lock the index too, and those who wait
     * for the gap would hold up the one who has it.
     */
    private static boolean locked(GraphTransaction transaction, Parameters gap) {
        Optional<String> locked = Optional.empty();
        Optional<String> believed = believed(transaction, gap);
        while (!believed.equals(locked)) {
            believed.ifPresent(
                    version -> transaction.run(CoverageStatements.LOCK_GAP, Parameters.of("version", version)));
            locked = believed;
            believed = believed(transaction, gap);
        }
        return believed.isPresent();
    }

    private static Optional<String> believed(GraphTransaction transaction, Parameters gap) {
        return transaction.list(CoverageStatements.BELIEVED_GAP, gap, row -> row.text("version")).stream()
                .findFirst();
    }

    private static GapActionPayload missing(GraphTransaction transaction, Parameters gap) {
        boolean recorded = transaction
                .list(CoverageStatements.GAP_RECORDED, gap, row -> row.flag("recorded"))
                .contains(true);
        return recorded
                ? GapActionPayload.refused(
                        null,
                        new GapFault(
                                "key",
                                Code.NO_LONGER_A_GAP,
                                "By what is recorded now this is no longer a gap, so there is nothing to act on."))
                : GapActionPayload.notFound();
    }

    /** Stamps an action with a time after all others on the same gap, so that their order is the same for everyone. */
    private GapAction stamped(GapAction asked, GapLife life) {
        Instant earliest = life.actions().isEmpty()
                ? Instant.MIN
                : life.actions().get(life.actions().size() - 1).done().at().plus(1, ChronoUnit.MICROS);
        Done done = done(earliest, asked.done().by());
        return new GapAction(asked.id(), asked.kind(), done, asked.from(), asked.until(), asked.words());
    }

    private Done done(Instant earliest, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = now.isBefore(earliest) ? earliest : now;
        return new Done(at, Day.of(LocalDate.ofInstant(at, clock.getZone())), by);
    }

    private GapLifeState shown(String key, GapLife life) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return GapLifeState.of(key, life, new Moment(today, Instant.MAX));
    }
}
