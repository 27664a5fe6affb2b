package uk.iomgraph.coverage.life;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphTransaction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.rules.gap.life.GapLife;

/** What was done about gaps. */
@Component
public class GapLives {

    private final GraphReader graph;
    private final Clock clock;

    GapLives(GraphReader graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * What was done about these gaps, read with one statement.
     *
     * @param gapKeys keys of gaps, in any order, whether or not there are such gaps
     * @return the life of each, {@link GapLife#NONE} where nothing was done
     */
    public Map<String, GapLife> of(Collection<String> gapKeys) {
        return gapKeys.isEmpty() ? Map.of() : graph.reading(transaction -> of(transaction, gapKeys));
    }

    /**
     * Hands over the lives of all gaps about which anything was done, in the order of their keys, as they arrive. After a
     * passing fault of the database the consumer sees them from the start again.
     */
    public void forEach(Consumer<KeyedLife> consumer) {
        graph.reading(transaction -> {
            gather(transaction, CoverageStatements.ALL_GAP_ACTIONS, Parameters.none(), consumer);
            return true;
        });
    }

    Map<String, GapLife> of(GraphTransaction transaction, Collection<String> gapKeys) {
        Map<String, GapLife> lives = new HashMap<>();
        gapKeys.forEach(key -> lives.put(key, GapLife.NONE));
        gather(
                transaction,
                CoverageStatements.GAP_ACTIONS,
                Parameters.of("gaps", Set.copyOf(gapKeys)),
                found -> lives.put(found.gap(), found.life()));
        return lives;
    }

    private void gather(
            GraphTransaction transaction, CypherStatement statement, Parameters asked, Consumer<KeyedLife> consumer) {
        GapActionRows rows = new GapActionRows(clock, consumer);
        transaction.forEach(statement, asked, rows::add);
        rows.end();
    }
}
