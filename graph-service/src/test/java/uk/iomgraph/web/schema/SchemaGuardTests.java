package uk.iomgraph.web.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Controller;

@DisplayName("The schema guard")
class SchemaGuardTests {

    @Test
    @DisplayName("lets a schema pass that the code answers")
    void passes() {
        assertThatCode(() ->
                        start("type Query { book(title: String!): Book } type Book { title: String! author: String }"))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("stops the start where a field has no code")
    void unmappedField() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> start(
                                "type Query { book(title: String!): Book } type Book { title: String! author: String price: Int }"))
                .withMessageContaining("Book.price");
    }

    @Test
    @DisplayName("stops the start where an argument of the code is not in the schema")
    void unmappedArgument() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        start("type Query { book(name: String!): Book } type Book { title: String! author: String }"))
                .withMessageContaining("[title]");
    }

    @Test
    @DisplayName("stops the start where the schema promises a value that the code may not have")
    void nullnessClash() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        start("type Query { book(title: String!): Book } type Book { title: String! author: String! }"))
                .withMessageContaining("Book.author");
    }

    @Test
    @DisplayName("stops the start where code answers a field that is not there")
    void unmappedRegistration() {
        assertThatIllegalStateException()
                .isThrownBy(() -> start("type Query { title: String }"))
                .withMessageContaining("Query.book");
    }

    private static void start(String schema) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Books.class)) {
            AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
            controllers.setApplicationContext(context);
            controllers.afterPropertiesSet();
            GraphQlSource.schemaResourceBuilder()
                    .schemaResources(new ByteArrayResource(schema.getBytes(StandardCharsets.UTF_8)))
                    .configureRuntimeWiring(controllers)
                    .inspectSchemaMappings(SchemaGuard::check)
                    .build();
        }
    }

    @NullMarked
    record Book(String title, @Nullable String author) {}

    @NullMarked
    @Controller
    static class Books {

        @QueryMapping
        @Nullable
        Book book(@Argument String title) {
            return new Book(title, null);
        }
    }
}
