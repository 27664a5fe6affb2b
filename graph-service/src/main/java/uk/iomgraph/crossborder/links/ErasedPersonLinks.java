package uk.iomgraph.crossborder.links;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.LinkStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.retention.ErasedPerson;
import uk.iomgraph.retention.PersonFollower;

/** Lets go of links and journeys of somebody who is erased; the next sweep finds again what stands of others. */
@Component
class ErasedPersonLinks implements PersonFollower {

    private final LinkFigures figures;

    ErasedPersonLinks(LinkFigures figures) {
        this.figures = figures;
    }

    @Override
    public Set<String> forget(ErasedPerson person, GraphTransaction transaction) {
        List<String> people = List.copyOf(person.people());
        transaction.run(
                LinkStatements.FORGET_LINKS,
                Parameters.of("people", people).and("records", List.copyOf(person.records())));
        transaction.run(LinkStatements.FORGET_JOURNEYS, Parameters.of("people", people));
        return Set.of();
    }

    /** As a whole: a gang or an address of which no link is left cannot be told from what is read anew. */
    @Override
    public void forgotten(ErasedPerson person, Set<String> others) {
        figures.build();
    }
}
