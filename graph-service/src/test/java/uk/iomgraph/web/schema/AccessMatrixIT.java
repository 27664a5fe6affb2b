package uk.iomgraph.web.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.RootDocuments;

/** Asks every root field as every role, and compares with the table that docs/access.md gives to people. */
@GraphTest
@DisplayName("The table of who may ask what")
class AccessMatrixIT {

    private static final Path PAGE = Path.of("../docs/access.md");
    private static final Pattern HEAD = Pattern.compile("\\| field \\|((?: [A-Z]+ \\|)+)");
    private static final Pattern ROW = Pattern.compile(
            "^\\| `((?:query|mutation|subscription) \\w+)` \\|((?: (?:yes|–) \\|)+)$", Pattern.MULTILINE);

    @Autowired
    private GraphQlSource source;

    @Autowired
    private ExecutionGraphQlService engine;

    @Test
    @DisplayName("has a row for every root field there is, and for no other")
    void isWhole() throws IOException {
        assertThat(table().keySet()).isEqualTo(RootDocuments.of(source.schema()).keySet());
    }

    @Test
    @DisplayName("says of every field and every role what the service does")
    void isKept() throws IOException {
        Map<String, Set<Role>> told = table();
        Map<String, Set<Role>> found = new TreeMap<>();
        RootDocuments.of(source.schema())
                .forEach((name, document) -> found.put(
                        name,
                        Stream.of(Role.values())
                                .filter(role -> isAllowed(document, role))
                                .collect(Collectors.toUnmodifiableSet())));
        assertThat(found).isEqualTo(told);
    }

    /** Whether the field's own code is reached, whatever it makes of arguments that name nothing. */
    private boolean isAllowed(String document, Role role) {
        var request = new DefaultExecutionGraphQlRequest(document, null, null, null, "matrix", null);
        Viewer viewer = new Viewer("matrix", Set.of(role), false);
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context -> context.put(Viewer.class, viewer))
                        .build());
        List<String> codes = engine.execute(request).block().getErrors().stream()
                .map(error -> String.valueOf(error.getExtensions().get("code")))
                .toList();
        assertThat(codes).as(document).doesNotContain("null");
        return !codes.contains("FORBIDDEN");
    }

    private static Map<String, Set<Role>> table() throws IOException {
        String page = Files.readString(PAGE);
        List<Role> roles = HEAD.matcher(page)
                .results()
                .flatMap(head -> cells(head.group(1)).map(Role::valueOf))
                .toList();
        assertThat(roles).containsExactlyInAnyOrder(Role.values());
        return ROW.matcher(page)
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> allowed(roles, row), (one, other) -> one, TreeMap::new));
    }

    private static Set<Role> allowed(List<Role> roles, MatchResult row) {
        List<String> cells = cells(row.group(2)).toList();
        assertThat(cells).as(row.group()).hasSameSizeAs(roles);
        return roles.stream()
                .filter(role -> cells.get(roles.indexOf(role)).equals("yes"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> cells(String row) {
        return Arrays.stream(row.split("\\|", -1)).map(String::strip).filter(cell -> !cell.isEmpty());
    }
}
