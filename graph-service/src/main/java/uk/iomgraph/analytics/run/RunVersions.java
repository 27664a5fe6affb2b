package uk.iomgraph.analytics.run;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.AnalyticsStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;

/** Tells what runs are worked out with. */
@Component
class RunVersions {

    private final GraphReader graph;
    private final String service;

    RunVersions(GraphReader graph, ObjectProvider<BuildProperties> build) {
        this.graph = graph;
        BuildProperties properties = build.getIfAvailable();
        String built = properties == null ? null : properties.getVersion();
        this.service = built == null ? "development" : built;
    }

    /** As they are kept with a run. */
    Parameters now() {
        return graph.list(
                        AnalyticsStatements.VERSIONS,
                        Parameters.none(),
                        row -> Parameters.of("service", service)
                                .and("database", row.text("database"))
                                .and("library", row.text("library")))
                .get(0);
    }
}
