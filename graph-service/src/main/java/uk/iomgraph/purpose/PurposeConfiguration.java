package uk.iomgraph.purpose;

import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What purposes add to the GraphQL engine while it is put together. */
@Configuration(proxyBeanMethods = false)
class PurposeConfiguration {

    @Bean
    GraphQlSourceBuilderCustomizer withholding() {
        return builder -> builder.typeVisitors(List.of(new Withholding()));
    }
}
