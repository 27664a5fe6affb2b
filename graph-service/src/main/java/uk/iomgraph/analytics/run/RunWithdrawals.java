package uk.iomgraph.analytics.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.iomgraph.ingest.DeliveryLoaded;

/**
 * Withdraws runs that say what must not be told any more. A run over people of whom one has limited access since, made for
 * somebody who may not see them, goes as a whole, since their place in every list and count would still tell of them; and so
 * does a run over a network that could have held a tie that was removed.
 */
@Component
class RunWithdrawals {

    private static final Logger LOG = LoggerFactory.getLogger(RunWithdrawals.class);

    private static final String LIMITED = "Access to the record of somebody in the network has been limited since."
            + " Start the run again.";

    private static final String REMOVED = "A tie that the network may have held was removed. Start the run again.";

    private final RunStore store;
    private final RunWorker worker;

    RunWithdrawals(RunStore store, RunWorker worker) {
        this.store = store;
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
     * Withdraws every run whose network could have held a tie between people. What is under way may have read the tie before
     * it was removed, and goes too.
     *
     * @param type what it rested on: the type of the tie
     * @param people ids of the records it was between
     */
    void ofTie(String type, Collection<String> people) {
        List<KeptRun> following = store.in(Set.of(AnalyticsRunState.COMPLETE, AnalyticsRunState.RUNNING)).stream()
                .filter(run -> run.follows(type))
                .toList();
        List<String> withdrawn = new ArrayList<>(ids(following, AnalyticsRunState.RUNNING));
        List<String> complete = ids(following, AnalyticsRunState.COMPLETE);
        if (!complete.isEmpty()) {
            withdrawn.addAll(store.holding(complete, store.everKnownAs(people)));
        }
        withdraw(withdrawn, REMOVED);
    }

    /** Withdraws every run over the people of a gang, when one of them is tied to it no more. */
    void ofGangTie(String gang) {
        List<String> asked = store.in(Set.of(AnalyticsRunState.COMPLETE, AnalyticsRunState.RUNNING)).stream()
                .filter(run -> gang.equals(run.scope().gang()))
                .map(KeptRun::id)
                .toList();
        withdraw(asked, REMOVED);
    }

    private static List<String> ids(List<KeptRun> runs, AnalyticsRunState state) {
        return runs.stream().filter(run -> run.state() == state).map(KeptRun::id).toList();
    }

    private void withdraw(List<String> runs, String why) {
        runs.forEach(run -> worker.callOff(run, AnalyticsRunState.WITHDRAWN, why));
        if (!runs.isEmpty()) {
            LOG.info("{} runs were withdrawn", runs.size());
        }
    }
}
