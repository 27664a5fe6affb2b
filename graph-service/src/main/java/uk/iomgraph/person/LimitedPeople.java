package uk.iomgraph.person;

import java.util.Set;
import java.util.function.BiFunction;
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

    /**
     * Something over everybody, and the same without them.
     *
     * @param without takes people, by identity, out of it
     */
    public <T> ForViewers<T> split(T everybody, BiFunction<T, Set<String>, T> without) {
        Set<String> hidden = identities();
        return new ForViewers<>(everybody, hidden.isEmpty() ? everybody : without.apply(everybody, hidden));
    }

    /** Their identities. */
    public Set<String> identities() {
        return graph.list(PersonStatements.LIMITED, Parameters.none(), row -> row.text("person")).stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
