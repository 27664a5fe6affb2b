package uk.iomgraph.crossborder.links;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.LinkStatements;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.retention.RemovedTie;
import uk.iomgraph.retention.TieFollower;

/** Lets go of links that rest on a removed tie; the next sweep finds again what still stands without it. */
@Component
class RemovedTieLinks implements TieFollower {

    private final LinkFigures figures;

    RemovedTieLinks(LinkFigures figures) {
        this.figures = figures;
    }

    @Override
    public void forget(RemovedTie tie, GraphTransaction transaction) {
        transaction.run(
                LinkStatements.FORGET_LINKS, Parameters.of("people", List.of()).and("records", List.of(tie.key())));
    }

    /** As a whole: a gang or an address of which no link is left cannot be told from what is read anew. */
    @Override
    public void forgotten(RemovedTie tie) {
        figures.build();
    }
}
