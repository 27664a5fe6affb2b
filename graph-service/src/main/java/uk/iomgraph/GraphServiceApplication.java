package uk.iomgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service, or one of its commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GraphServiceApplication {

    /**
     * Starts the service.
     *
     * @param arguments Spring Boot arguments
     */
    public static void main(String[] arguments) {
        SpringApplication.run(GraphServiceApplication.class, arguments);
    }
}
