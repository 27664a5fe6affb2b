package uk.iomgraph.analytics.run;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.AnalyticsRunStatements;
import uk.iomgraph.cypher.AnalyticsStatements;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;

/** Networks that nobody drops any more, because the process that made them was killed. */
@Component
class LeftNetworks {

    /** What the names of networks of this area begin with. */
    private static final String PREFIX = "network-";

    private final GraphWriter graph;

    LeftNetworks(GraphWriter graph) {
        this.graph = graph;
    }

    /** Takes out of memory what was made before a moment. */
    void drop(Instant before) {
        graph.writing(transaction -> {
            List<String> left = transaction.list(
                    AnalyticsRunStatements.GRAPHS,
                    Parameters.of("prefix", PREFIX).and("before", before),
                    row -> row.text("graph"));
            left.forEach(name -> transaction.run(AnalyticsStatements.DROP, Parameters.of("graph", name)));
            return left;
        });
    }
}
