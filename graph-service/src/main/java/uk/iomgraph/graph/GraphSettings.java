package uk.iomgraph.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the graph is spoken to.
 *
 * @param database the name of the database; always named, so that no session asks the server for its default
 * @param readTimeout after this long the database ends a read
 * @param writeTimeout after this long the database ends a write
 */
@ConfigurationProperties("iom.graph")
record GraphSettings(
        @DefaultValue("neo4j") String database,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("120s") Duration writeTimeout) {}
