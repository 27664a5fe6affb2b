package uk.iomgraph.analytics.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import uk.iomgraph.analytics.Projections;
import uk.iomgraph.analytics.run.AnalyticsRun.Shown;
import uk.iomgraph.analytics.run.AnalyticsRunFault.AnalyticsRunFaultCode;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

/** Starts, shows and calls off runs, for those who may. A run is shown to those who see no less than who started it. */
@Service
class AnalyticsRuns {

    private static final String NO_RUN = "No run with this id is kept.";

    private final RunStore store;
    private final RunBoard board;
    private final RunWorker worker;
    private final RunInputs inputs;
    private final Projections projections;
    private final AnalyticsRunSettings settings;
    private final Clock clock;

    AnalyticsRuns(
            RunStore store,
            RunBoard board,
            RunWorker worker,
            RunInputs inputs,
            Projections projections,
            AnalyticsRunSettings settings,
            Clock clock) {
        this.store = store;
        this.board = board;
        this.worker = worker;
        this.inputs = inputs;
        this.projections = projections;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes a run up, or says why not. */
    AnalyticsRunPayload start(StartAnalyticsRunInput input, Viewer viewer) {
        if (seesNumbersOnly(viewer)) {
            return AnalyticsRunPayload.refused(
                    null, AnalyticsRunFaultCode.NOT_ALLOWED, "With your role you see numbers, not networks of people.");
        }
        List<AnalyticsRunFault> faults = inputs.faults(input);
        if (!faults.isEmpty()) {
            return new AnalyticsRunPayload(null, faults);
        }
        Moment moment = inputs.moment(input);
        try {
            projections.check(input.scope(), moment);
        } catch (BadQuestion e) {
            return AnalyticsRunPayload.refused(null, AnalyticsRunFaultCode.BAD_SCOPE, String.valueOf(e.getMessage()));
        }
        RunOrder order = new RunOrder(UUID.randomUUID().toString(), input.scope(), input.work(), moment, viewer);
        return worker.take(order)
                ? AnalyticsRunPayload.done(get(order.id(), viewer))
                : AnalyticsRunPayload.refused(
                        null,
                        AnalyticsRunFaultCode.TOO_MANY_WAITING,
                        "One run is worked on at a time, and as many wait as may. Start it when one of them is over.");
    }

    /** Calls a run off, or says why not. */
    AnalyticsRunPayload cancel(String id, Viewer viewer) {
        Optional<KeptRun> found = store.find(id, viewer);
        if (found.isEmpty()) {
            return AnalyticsRunPayload.refused(null, AnalyticsRunFaultCode.NOT_FOUND, NO_RUN);
        }
        if (!found.get().by().equals(viewer.name()) && !viewer.roles().contains(Role.ADMIN)) {
            return AnalyticsRunPayload.refused(
                    shown(found.get(), viewer),
                    AnalyticsRunFaultCode.NOT_ALLOWED,
                    "Only who started a run, or an administrator, can call it off.");
        }
        boolean ended = worker.callOff(id, AnalyticsRunState.CANCELLED, "It was called off.");
        AnalyticsRun now = get(id, viewer);
        return ended
                ? AnalyticsRunPayload.done(now)
                : AnalyticsRunPayload.refused(
                        now,
                        AnalyticsRunFaultCode.ALREADY_OVER,
                        "The run is over already; there is nothing to call off.");
    }

    /**
     * A run.
     *
     * @throws BadQuestion if there is none with this id that the viewer may see
     */
    AnalyticsRun get(String id, Viewer viewer) {
        return shown(kept(id, viewer), viewer);
    }

    /** Runs, the latest first, after the one with this time and id. */
    List<AnalyticsRun> list(List<String> keyset, int limit, Viewer viewer) {
        return store.list(keyset, limit, viewer).stream()
                .map(run -> shown(run, viewer))
                .toList();
    }

    /**
     * How far a run is, until it is over.
     *
     * @throws BadQuestion if there is none with this id that the viewer may see
     */
    Flux<AnalyticsRunProgress> progress(String id, Viewer viewer) {
        // Looked for before it is read: a run leaves the board only after its end stands in the graph.
        Optional<LiveRun> live = board.find(id);
        KeptRun kept = kept(id, viewer);
        return live.map(LiveRun::events).orElseGet(() -> Flux.just(kept.progress()));
    }

    private KeptRun kept(String id, Viewer viewer) {
        return store.find(id, viewer).orElseThrow(() -> new BadQuestion(Fault.NOT_FOUND, NO_RUN));
    }

    private AnalyticsRun shown(KeptRun run, Viewer viewer) {
        AnalyticsRunProgress kept = run.progress();
        AnalyticsRunProgress at = run.state().over()
                ? kept
                : board.find(run.id()).map(LiveRun::progress).orElse(kept);
        return run.shown(at, settings, new Shown(viewer, new Moment(LocalDate.now(clock), clock.instant())));
    }

    private static boolean seesNumbersOnly(Viewer viewer) {
        return viewer.roles().stream().allMatch(role -> role == Role.BOARD);
    }
}
