package uk.iomgraph.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The printed schema")
class SchemaSnapshotTests {

    private static final Path SNAPSHOT = Path.of("src/test/resources/schema.snapshot.graphqls");

    @Test
    @DisplayName("is the one that was reviewed: what differs changes the API for everyone who uses it")
    void isTheReviewedOne() throws IOException {
        GraphQLSchema schema =
                new SchemaGenerator().makeExecutableSchema(SchemaFiles.registry(), RuntimeWiring.MOCKED_WIRING);
        String printed = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectives(directive ->
                                Set.of("allow", "bounded", "release").contains(directive))
                        .includeSchemaElement(element -> true))
                .print(schema);
        if (Boolean.getBoolean("schema.snapshot.update")) {
            Files.writeString(SNAPSHOT, printed);
        }
        assertThat(Files.exists(SNAPSHOT) ? Files.readString(SNAPSHOT) : "")
                .as("The schema has changed. If that is meant, run 'mvn test -pl graphql-schema"
                        + " -Dschema.snapshot.update=true' and commit the snapshot: its diff is the API review")
                .isEqualTo(printed);
    }
}
