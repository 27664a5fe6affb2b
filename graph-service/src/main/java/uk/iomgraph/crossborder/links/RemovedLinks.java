package uk.iomgraph.crossborder.links;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.LinkStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.retention.ErasedPerson;
import uk.iomgraph.retention.PersonFollower;
import uk.iomgraph.retention.RemovedTie;
import uk.iomgraph.retention.TieFollower;

/**
 * Lets go of links that rest on a removed tie, and of links and journeys of somebody who is erased; the next sweep finds again
 * what still stands.
 */
@Component
class RemovedLinks implements TieFollower, PersonFollower {

    private final LinkFigures figures;

    RemovedLinks(LinkFigures figures) {
        this.figures = figures;
    }

    @Override
    public void forget(RemovedTie tie, GraphTransaction transaction) {
        forget(Set.of(), Set.of(tie.key()), transaction);
    }

    @Override
    public Set<String> forget(ErasedPerson person, GraphTransaction transaction) {
        forget(person.people(), person.records(), transaction);
        transaction.run(LinkStatements.FORGET_JOURNEYS, Parameters.of("people", List.copyOf(person.people())));
        return Set.of();
    }

    private static void forget(Set<String> people, Set<String> records, GraphTransaction transaction) {
        transaction.run(
                LinkStatements.FORGET_LINKS,
                Parameters.of("people", List.copyOf(people)).and("records", List.copyOf(records)));
    }

    @Override
    public void forgotten(RemovedTie tie) {
        buildAnew();
    }

    @Override
    public void forgotten(ErasedPerson person, Set<String> others) {
        buildAnew();
    }

    /** As a whole: a gang or an address of which no link is left cannot be told from what is read anew. */
    private void buildAnew() {
        figures.renew();
    }
}
