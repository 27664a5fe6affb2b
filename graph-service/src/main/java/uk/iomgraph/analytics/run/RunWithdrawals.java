package uk.iomgraph.analytics.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.ingest.DeliveryLoaded;
import uk.iomgraph.retention.ErasedPerson;
import uk.iomgraph.retention.PersonFollower;
import uk.iomgraph.retention.RemovedTie;
import uk.iomgraph.retention.TieFollower;

/**
 * Withdraws runs that say what must not be told any more. A run over people of whom one has limited access since, made for
 * somebody who may not see them, goes as a whole, since their place in every list and count would still tell of them; and so
 * does a run over a network that could have held a tie that was removed.
 */
@Component
class RunWithdrawals implements TieFollower, PersonFollower {

    private static final Logger LOG = LoggerFactory.getLogger(RunWithdrawals.class);

    private static final String LIMITED =
            "Access to the record of somebody in the network has been limited since. Start the run again.";

    private static final String REMOVED = "A tie that the network may have held was removed. Start the run again.";

    private static final String ERASED = "A record in the network may have been erased. Start the run again.";

    private final RunStore store;
    private final RunBoard board;
    private final RunWorker worker;

    RunWithdrawals(RunStore store, RunBoard board, RunWorker worker) {
        this.store = store;
        this.board = board;
        this.worker = worker;
    }

    /** A delivery may have limited the access to a record. */
    @EventListener
    void on(DeliveryLoaded delivery) {
        ofLimitedAccess();
    }

    /** Withdraws what was made for those who may not see somebody whose access is limited now, and tells of them. */
    void ofLimitedAccess() {
        List<String> complete = store.in(Set.of(AnalyticsRunState.COMPLETE)).stream()
                .filter(run -> !run.seesLimitedAccess())
                .map(KeptRun::id)
                .toList();
        if (!complete.isEmpty()) {
            withdraw(store.withLimitedAccess(complete), LIMITED);
        }
    }

    /**
     * Withdraws every run whose network could have held a tie, within the transaction that removes it: of a tie between two
     * people those that follow ties of its kind and say something of both, of a tie to a gang those over the people of a gang
     * that say something of the person. What is under way may have read the tie before, and goes whomever it is about.
     */
    @Override
    public void forget(RemovedTie tie, GraphTransaction transaction) {
        boolean ofGang = tie.ofGang();
        List<KeptRun> followed =
                RunStore.in(Set.of(AnalyticsRunState.COMPLETE, AnalyticsRunState.RUNNING), transaction).stream()
                        .filter(run -> ofGang ? run.scope().gang() != null : run.follows(tie.kind()))
                        .toList();
        List<String> withdrawn = new ArrayList<>(ids(followed, AnalyticsRunState.RUNNING));
        List<String> complete = ids(followed, AnalyticsRunState.COMPLETE);
        if (!complete.isEmpty()) {
            withdrawn.addAll(RunStore.holding(complete, tie.people(), ofGang ? 1 : 2, transaction));
        }
        withdrawn.forEach(run -> store.withdraw(run, REMOVED, transaction));
    }

    /** Does the work of a removal while no run begins, which could read the tie without being seen as under way. */
    @Override
    public <T> T meanwhile(Supplier<T> removal) {
        return worker.holdingBack(removal);
    }

    /** Ends the work on runs that were withdrawn, once that stands in the graph. */
    @Override
    public void forgotten(RemovedTie tie) {
        callOff(REMOVED);
    }

    /** Withdraws every run that says something of somebody who is erased, and whatever is under way. */
    @Override
    public Set<String> forget(ErasedPerson person, GraphTransaction transaction) {
        List<KeptRun> all = RunStore.in(Set.of(AnalyticsRunState.COMPLETE, AnalyticsRunState.RUNNING), transaction);
        List<String> withdrawn = new ArrayList<>(ids(all, AnalyticsRunState.RUNNING));
        List<String> complete = ids(all, AnalyticsRunState.COMPLETE);
        if (!complete.isEmpty()) {
            withdrawn.addAll(RunStore.holding(complete, person.people(), 1, transaction));
        }
        withdrawn.forEach(run -> store.withdraw(run, ERASED, transaction));
        return Set.of();
    }

    @Override
    public void forgotten(ErasedPerson person, Set<String> others) {
        callOff(ERASED);
    }

    private void callOff(String why) {
        for (String run : board.ids()) {
            if (store.get(run).state() == AnalyticsRunState.WITHDRAWN) {
                worker.callOff(run, AnalyticsRunState.WITHDRAWN, why);
            }
        }
    }

    private static List<String> ids(List<KeptRun> runs, AnalyticsRunState state) {
        return runs.stream()
                .filter(run -> run.state() == state)
                .map(KeptRun::id)
                .toList();
    }

    private void withdraw(List<String> runs, String why) {
        runs.forEach(run -> worker.callOff(run, AnalyticsRunState.WITHDRAWN, why));
        if (!runs.isEmpty()) {
            LOG.info("{} runs were withdrawn", runs.size());
        }
    }
}
