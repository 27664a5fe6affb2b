package uk.iomgraph.person;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.PersonStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;

/**
 * Tells who is to be left out of what is worked out beforehand for viewers who do not see records of limited access: whoever
 * has such a record, as is believed now.
 */
@Component
public class LimitedPeople {

    private final GraphReader graph;

    LimitedPeople(GraphReader graph) {
        this.graph = graph.unhurried();
    }

    /** Their identities. */
    public Set<String> identities() {
        return graph.list(PersonStatements.LIMITED, Parameters.none(), row -> row.text("person")).stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
