package uk.iomgraph.tie;

import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.TieStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/** Finds whom a question is about. */
@Component
class TieSubjects {

    private final GraphReader graph;

    TieSubjects(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * The record that leads those of a person.
     *
     * @param person id of any record of theirs
     * @throws BadQuestion if nobody with it was known, or the viewer may not see one of their records
     */
    String identity(String person, Moment moment, Viewer viewer) {
        Parameters asked =
                Parameters.of("person", person).and("knownAt", moment.knownAt()).and("sees", viewer.sees());
        return graph.find(TieStatements.SUBJECT, asked, row -> row.text("identity"))
                .orElseThrow(() -> new BadQuestion(
                        Fault.NOT_FOUND, "Nobody with this id was known at this moment, or you may not see them."));
    }
}
