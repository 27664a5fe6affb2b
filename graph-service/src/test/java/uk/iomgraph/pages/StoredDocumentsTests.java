package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.ConnectionTypeDefinitionConfigurer;

@DisplayName("The stored documents of pages")
class StoredDocumentsTests {

    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    @Test
    @DisplayName("fit the schema, each in a file that says in its first line what it asks")
    void documentsFitTheSchema() throws IOException {
        GraphQLSchema schema = schema();
        Resource[] documents = FILES.getResources("classpath:" + StoredDocuments.FOLDER + "*.graphql");
        assertThat(documents).hasSizeGreaterThan(10);
        for (Resource document : documents) {
            String text = document.getContentAsString(StandardCharsets.UTF_8);
            assertThat(text).as(document.getFilename()).startsWith("# ");
            assertThat(ParseAndValidate.parseAndValidate(
                                    schema,
                                    ExecutionInput.newExecutionInput(text).build())
                            .getErrors())
                    .as(document.getFilename())
                    .isEmpty();
        }
    }

    private static GraphQLSchema schema() throws IOException {
        TypeDefinitionRegistry types = new TypeDefinitionRegistry();
        for (Resource file : FILES.getResources("classpath*:graphql/**/*.graphqls")) {
            types.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
        }
        new ConnectionTypeDefinitionConfigurer().configure(types);
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
    }
}
