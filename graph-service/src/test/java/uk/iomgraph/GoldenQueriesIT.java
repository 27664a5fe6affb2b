package uk.iomgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.iomgraph.person.PeopleFixture;
import uk.iomgraph.support.GraphTest;

/**
 * Queries and their answers as files: {@code graphql/queries/<name>.graphql} is asked of the fixture, and
 * {@code graphql/expected/<name>.json} is what must come back. A query without an expectation has it written, and the test
 * fails: read it, and commit it if it is right. Queries name their moment and ask for no cursor, since these are encrypted
 * anew each time.
 */
@GraphTest
@DisplayName("The golden query")
class GoldenQueriesIT {

    private static final Path FILES = folder();

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @BeforeAll
    static void load(@Autowired ExecutionGraphQlService started) {
        PeopleFixture.load();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void answersAsExpected(String name, @Autowired ExecutionGraphQlService service) throws IOException {
        String query = Files.readString(FILES.resolve("queries").resolve(name + ".graphql"));
        var request = new DefaultExecutionGraphQlRequest(query, null, null, null, name, null);
        var specification =
                service.execute(request).block().getExecutionResult().toSpecification();
        specification.remove("extensions");
        String answer = JSON.writeValueAsString(specification) + "\n";

        Path expected = FILES.resolve("expected").resolve(name + ".json");
        if (!Files.exists(expected)) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, answer);
            fail("There was no expected answer. It is now in " + expected + ": read it, and keep it if it is right.");
        }
        assertThat(answer).isEqualTo(Files.readString(expected));
    }

    static List<String> queries() throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve("queries"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.substring(0, name.length() - ".graphql".length()))
                    .sorted()
                    .toList();
        }
    }

    /** The source folder, so that a new expectation lands where it is committed from. */
    private static Path folder() {
        Path inModule = Path.of("src/test/resources/graphql");
        return Files.isDirectory(inModule) ? inModule : Path.of("graph-service").resolve(inModule);
    }
}
