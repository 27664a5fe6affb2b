package uk.iomgraph.web.schema;

import graphql.execution.instrumentation.Instrumentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import uk.iomgraph.web.Asking;
import uk.iomgraph.web.ShownObjects;

/** How the GraphQL engine is put together. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    @Bean
    AllowedRoles allowedRoles(Asking asking) {
        return new AllowedRoles(asking);
    }

    @Bean
    GraphQlSourceBuilderCustomizer source(
            ParsedDocuments documents,
            AllowedRoles roles,
            ObjectProvider<Instrumentation> instrumentations,
            ObjectProvider<ShownObjects> watching) {
        return builder -> builder.configureTypeDefinitions(new ConnectionDescriptions())
                .configureTypeDefinitions(roles)
                .inspectSchemaMappings(SchemaGuard::check)
                .configureGraphQl(engine -> engine.preparsedDocumentProvider(documents)
                        .instrumentation(new RequestInstrumentation(
                                instrumentations.orderedStream().toList(),
                                watching.orderedStream().toList())));
    }

    @Bean
    RuntimeWiringConfigurer wiring(AllowedRoles roles) {
        return wiring ->
                wiring.scalar(TextScalar.DATE).scalar(TextScalar.DATE_TIME).directive(AllowedRoles.DIRECTIVE, roles);
    }
}
