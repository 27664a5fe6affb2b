package uk.iomgraph.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the graph is spoken to.
 *
 * @param database the name of the database; always named, so that no session asks the server for its default
 * @param readTimeout after this long the database ends a read that somebody waits for
 * @param writeTimeout after this long the database ends a write, and a read of work that nobody waits for
 */
@ConfigurationProperties("iom.graph")
record GraphSettings(
        @DefaultValue("neo4j") String database,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("120s") Duration writeTimeout) {}
