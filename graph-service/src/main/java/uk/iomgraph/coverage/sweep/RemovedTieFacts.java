package uk.iomgraph.coverage.sweep;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.retention.RemovedTie;
import uk.iomgraph.retention.TieFollower;

/**
 * Writes the history of gaps and coverage of those whom a removed tie tied anew, as it would have been without it: all
 * versions go, and the rules, as they are now, are asked again for each instant at which something changed.
 */
@Component
class RemovedTieFacts implements TieFollower {

    /** Several members of cohorts or gangs at one address: such a gap is counted anew by the next sweep. */
    private static final String SHARED_ADDRESSES = "G58";

    private final History history;
    private final Sweeper sweeper;

    RemovedTieFacts(History history, Sweeper sweeper) {
        this.history = history;
        this.sweeper = sweeper;
    }

    @Override
    public <T> T meanwhile(Supplier<T> work) {
        return sweeper.betweenSweeps(work);
    }

    @Override
    public void forget(RemovedTie tie, GraphTransaction transaction) {
        Set<String> people = new HashSet<>(tie.people());
        Set<Instant> instants = new TreeSet<>();
        Parameters about = History.about(people, Set.of(tie.key()));
        transaction.forEach(CoverageStatements.FACT_INSTANTS, about, row -> {
            people.add(row.text("subject"));
            instants.add(row.instant("instant"));
        });
        List<String> gaps = transaction
                .list(
                        CoverageStatements.FORGET_FACTS,
                        History.about(people, Set.of(tie.key())),
                        row -> row.texts("gaps"))
                .get(0);
        for (Instant instant : instants) {
            history.write(people, instant, transaction);
        }
        if (tie.ofGang()) {
            transaction.run(
                    CoverageStatements.FORGET_SHARED_ADDRESSES,
                    Parameters.of("people", List.copyOf(tie.people())).and("rule", SHARED_ADDRESSES));
        }
        transaction.run(CoverageStatements.FORGET_GAP_ACTIONS, Parameters.of("gaps", gaps));
    }
}
