package uk.iomgraph.analytics.run;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import uk.iomgraph.analytics.Versions;
import uk.iomgraph.graph.Parameters;

/** Tells what runs are worked out with. */
@Component
class RunVersions {

    private final Versions versions;
    private final String service;

    RunVersions(Versions versions, ObjectProvider<BuildProperties> build) {
        this.versions = versions;
        BuildProperties properties = build.getIfAvailable();
        String built = properties == null ? null : properties.getVersion();
        this.service = built == null ? "development" : built;
    }

    /** As they are kept with a run. */
    Parameters now() {
        Versions.Running running = versions.running();
        return Parameters.of("service", service)
                .and("database", running.database())
                .and("library", running.library());
    }
}
