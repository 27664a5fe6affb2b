package uk.iomgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A plan is made of what there is when a statement is first asked, and is kept for a while. On a graph with next to nothing
 * in it every way of asking costs nothing, so the planner may go through a whole label for each row, and does so still while
 * the first delivery fills the graph. No plan of these statements can, because they leave it no such way.
 */
@DisplayName("Whatever there was when it was planned, a statement")
class AnchorTests {

    private static final Pattern INDEX =
            Pattern.compile("FOR \\((\\w+):(\\w+)\\)\\s*(?:ON \\(|REQUIRE )\\1\\.(\\w+)(?:\\)| IS UNIQUE)");
    private static final Pattern FOUND_BY_PROPERTY = Pattern.compile("\\((\\w*):([\\w:&]+) \\{(\\w+): ");
    private static final Pattern CLAUSE = Pattern.compile("\\b(MATCH|CREATE|MERGE)\\b");
    private static final Pattern FOUND_BY_ELEMENT =
            Pattern.compile("MATCH \\((\\w+):\\w+\\)\\s+WHERE elementId\\(\\1\\) =");
    private static final Pattern FAR_END = Pattern.compile("\\]->?\\(\\w*:\\w+");
    private static final Pattern NESTED = Pattern.compile("\\b(?:EXISTS|COUNT|COLLECT) \\{|\\[(?=\\(\\w)");

    private static final Set<String> INDEXES = new HashSet<>();

    @BeforeAll
    static void readIndexes() throws IOException {
        for (Path migration : Catalogue.migrations()) {
            INDEX.matcher(Files.readString(migration))
                    .results()
                    .forEach(index -> INDEXES.add(index.group(2) + "(" + index.group(3) + ")"));
        }
    }

    static List<CypherStatement> statements() throws IOException {
        return Catalogue.all();
    }

    @ParameterizedTest
    @MethodSource("statements")
    @DisplayName("seeks in the index where it finds nodes by an indexed property")
    void seeks(CypherStatement statement) {
        Matcher found = FOUND_BY_PROPERTY.matcher(statement.text());
        while (found.find()) {
            String clause = clauseBefore(statement.text(), found.start());
            String seek = Stream.of(found.group(2).split("[:&]"))
                    .map(label -> label + "(" + found.group(3) + ")")
                    .filter(INDEXES::contains)
                    .map(index -> "USING INDEX SEEK " + found.group(1) + ":" + index)
                    .collect(Collectors.joining("|"));
            if (clause.equals("MATCH") && !seek.isEmpty()) {
                assertThat(statement.text().substring(found.end()))
                        .as(found.group())
                        .containsPattern(seek.replaceAll("[()]", "\\\\$0"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    @DisplayName("goes to an element by its id, without a label to look through")
    void elements(CypherStatement statement) {
        assertThat(statement.text()).doesNotContainPattern(FOUND_BY_ELEMENT);
    }

    @ParameterizedTest
    @MethodSource("statements")
    @DisplayName(
            "follows a pattern inside an expression from its near end, since the far one has no label to begin with")
    void nestedPatterns(CypherStatement statement) {
        nested(statement.text()).forEach(pattern -> assertThat(pattern).doesNotContainPattern(FAR_END));
    }

    private static String clauseBefore(String text, int position) {
        String clause = "";
        Matcher matcher = CLAUSE.matcher(text).region(0, position);
        while (matcher.find()) {
            clause = matcher.group();
        }
        return clause;
    }

    private static List<String> nested(String text) {
        List<String> nested = new ArrayList<>();
        Matcher opening = NESTED.matcher(text);
        while (opening.find()) {
            int depth = 1;
            int end = opening.end();
            while (depth > 0) {
                char now = text.charAt(end++);
                depth += "[{(".indexOf(now) >= 0 ? 1 : "]})".indexOf(now) >= 0 ? -1 : 0;
            }
            nested.add(text.substring(opening.start(), end));
        }
        return nested;
    }
}
