package uk.iomgraph.graph;

import org.neo4j.driver.Config;
import org.neo4j.driver.Logging;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has the driver log through SLF4J. The way it logs by itself writes every message it sends and receives out as text,
 * parameters and all, before it asks whether anybody wants to read that: a third of the processor time of a sweep.
 */
@Component
final class DriverLogging implements ConfigBuilderCustomizer {

    @Override
    @SuppressWarnings("deprecation") // what is to be used instead is the way it logs by itself
    public void customize(Config.ConfigBuilder config) {
        config.withLogging(Logging.slf4j());
    }
}
