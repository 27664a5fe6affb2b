package uk.iomgraph.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@DisplayName("GraphiQL")
class GraphiqlIT {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private static final Pattern EXAMPLE = Pattern.compile("EXAMPLES = \\[([^]]*)]");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    @Test
    @DisplayName("is served with all it needs, and asks for nothing from elsewhere")
    void pageIsWhole() throws Exception {
        HttpResponse<String> page = get("/graphiql");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("default-src 'self'").doesNotContain("http://", "https://", "=\"//");
        List<String> links = LINK.matcher(page.body())
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !link.startsWith("data:"))
                .toList();
        assertThat(links).hasSizeGreaterThanOrEqualTo(5);
        for (String link : links) {
            assertThat(get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("shows examples that fit the schema, a tab for each file")
    void examplesAreValid() throws Exception {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath:graphiql/examples/*.graphql");
        String script = get("/graphiql/graphiql.js").body();
        assertThat(EXAMPLE.matcher(script)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1)
                        .split(","))
                .hasSameSizeAs(files);
        for (Resource file : files) {
            assertThat(script)
                    .contains("\"" + String.valueOf(file.getFilename()).replace(".graphql", "") + "\"");
            String query = file.getContentAsString(StandardCharsets.UTF_8);
            assertThat(ParseAndValidate.parseAndValidate(
                                    source.schema(),
                                    ExecutionInput.newExecutionInput(query).build())
                            .getErrors())
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", TestAccount.authorization())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
