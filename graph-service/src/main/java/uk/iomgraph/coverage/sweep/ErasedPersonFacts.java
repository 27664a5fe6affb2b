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
import uk.iomgraph.retention.ErasedPerson;
import uk.iomgraph.retention.PersonFollower;

/**
 * Takes out gaps and coverage of somebody who is erased, and writes the history of others whose gaps rest on records of theirs
 * anew, as it would have been without them.
 */
@Component
class ErasedPersonFacts implements PersonFollower {

    private final History history;
    private final Sweeper sweeper;

    ErasedPersonFacts(History history, Sweeper sweeper) {
        this.history = history;
        this.sweeper = sweeper;
    }

    @Override
    public <T> T meanwhile(Supplier<T> work) {
        return sweeper.betweenSweeps(work);
    }

    @Override
    public Set<String> forget(ErasedPerson person, GraphTransaction transaction) {
        Set<String> others = new HashSet<>();
        transaction.forEach(
                CoverageStatements.FACT_INSTANTS,
                History.about(Set.of(), person.records()),
                row -> others.add(row.text("subject")));
        others.removeAll(person.people());
        Set<Instant> instants = new TreeSet<>();
        transaction.forEach(
                CoverageStatements.FACT_INSTANTS,
                History.about(others, Set.of()),
                row -> instants.add(row.instant("instant")));
        Set<String> everybody = new HashSet<>(others);
        everybody.addAll(person.people());
        // Gaps of networks, and of feeds silent about somebody, rest on the person as such.
        Set<String> evidence = new HashSet<>(person.records());
        evidence.addAll(person.people());
        List<String> gaps = transaction
                .list(CoverageStatements.FORGET_FACTS, History.about(everybody, evidence), row -> row.texts("gaps"))
                .get(0);
        instants.forEach(instant -> history.write(others, instant, transaction));
        transaction.run(CoverageStatements.FORGET_GAP_ACTIONS, Parameters.of("gaps", gaps));
        return others;
    }
}
