package uk.iomgraph.graph.embedded;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the service to the embedded database, unless {@code spring.neo4j.uri} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.neo4j.uri:}'.isEmpty()")
class EmbeddedDatabaseConfiguration {

    /** The driver depends on the connection and that on the process, so the process is stopped last. */
    @Bean
    EmbeddedConnection embeddedConnection(EmbeddedDatabase database) {
        return database.connection();
    }

    @Bean
    EmbeddedDatabaseHealthIndicator embeddedDatabaseHealthIndicator(EmbeddedDatabaseStatus status) {
        return new EmbeddedDatabaseHealthIndicator(status);
    }
}
