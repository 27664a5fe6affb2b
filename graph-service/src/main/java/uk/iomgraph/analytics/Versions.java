package uk.iomgraph.analytics;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.AnalyticsStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;

/** Which versions of the database and of its library measure. They change only with a restart, so they are read once. */
@Component
public class Versions {

    private final GraphReader graph;
    private volatile @Nullable Running running;

    Versions(GraphReader graph) {
        this.graph = graph;
    }

    /**
     * What is running.
     *
     * @param database the version of the database
     * @param library the version of its graph library
     */
    public record Running(String database, String library) {}

    /** The versions. */
    public Running running() {
        Running known = running;
        if (known == null) {
            known = graph.find(
                            AnalyticsStatements.VERSIONS,
                            Parameters.none(),
                            row -> new Running(row.text("database"), row.text("library")))
                    .orElseThrow();
            running = known;
        }
        return known;
    }
}
