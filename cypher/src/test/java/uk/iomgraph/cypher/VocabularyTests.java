package uk.iomgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.cypherdsl.core.StatementCatalog;
import org.neo4j.cypherdsl.core.StatementCatalog.Token;
import org.neo4j.cypherdsl.parser.CypherParser;

/**
 * Two readers check each statement: the parser, which knows whose property is meant, and a scan of the text, which also
 * reads what the parser does not know, such as labels that come from a parameter.
 */
@DisplayName("Every label, type and property in use")
class VocabularyTests {

    private static final Pattern LABEL = Pattern.compile("[\\w)(|&!]:\\s*!?([A-Z][a-z]\\w*)");
    private static final Pattern TYPES = Pattern.compile("\\[\\w*:\\s*([A-Z][A-Z_]+(?:\\|:?[A-Z][A-Z_]+)*)");
    private static final Pattern PROPERTY = Pattern.compile("\\b([a-zA-Z]\\w*)\\.`?([a-z]\\w*)`?(?!\\w*\\s*[.(])");

    /** A hint names an index of nodes or of ties; the parser takes either for one of nodes, so the scan reads hints. */
    private static final Pattern HINT = Pattern.compile("USING INDEX SEEK \\w+:(\\w+)\\(\\w+\\)");

    /** Stands in the parsed text for a label or type that a parameter names; the importer's tests hold those to the model. */
    private static final String UNKNOWN = "UNKNOWN";

    /** Labels of what the library for migrations keeps of its own, beside the model. */
    private static final String OF_THE_MIGRATIONS = "__Neo4jMigration";

    private static final Pattern DYNAMIC = Pattern.compile("\\$\\([^)]*\\)");

    /** Maps, whose keys are the statement's own: rows handed in as parameters and what is made of maps on the way. */
    private static final Pattern MAP = Pattern.compile(
            "UNWIND\\s+[^\\n]*?\\s+AS\\s+(\\w+)|\\b(\\w+)\\s+IN\\s+(?:\\$|\\w+\\.|\\[\\{)|\\}\\s*\\]?\\s*AS\\s+(\\w+)");

    private final Model model = Model.read();

    VocabularyTests() throws IOException {}

    static List<CypherStatement> statements() throws IOException {
        return Catalogue.all();
    }

    static List<Path> migrations() throws IOException {
        return Catalogue.migrations();
    }

    @ParameterizedTest
    @MethodSource("statements")
    @DisplayName("by a statement stands in docs/model.md")
    void statementsKeepToTheModel(CypherStatement statement) {
        scan(CypherText.asWritten(statement));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    @DisplayName("by a migration stands in docs/model.md")
    void migrationsKeepToTheModel(Path migration) throws IOException {
        scan(Files.readString(migration));
    }

    @ParameterizedTest
    @MethodSource("statements")
    @DisplayName("belongs to the entity, episode or tie that docs/model.md gives it to")
    void propertiesHaveTheirOwners(CypherStatement statement) {
        parsed(statement).ifPresent(catalogue -> {
            assertThat(catalogue.getNodeLabels())
                    .allMatch(label -> label.value().equals(UNKNOWN)
                            || label.value().startsWith(OF_THE_MIGRATIONS)
                            || model.hasLabel(label.value()));
            assertThat(catalogue.getRelationshipTypes())
                    .allMatch(type -> type.value().equals(UNKNOWN) || model.hasType(type.value()));
            assertThat(catalogue.getProperties()).allSatisfy(property -> {
                Set<Token> owners = property.owningToken();
                if (!owners.isEmpty()) {
                    assertThat(owners)
                            .as(property.name())
                            .anyMatch(owner -> model.hasProperty("key", property.name())
                                    || isCommon(property.name())
                                    || model.hasProperty(owner.value(), property.name()));
                }
            });
        });
    }

    private static boolean isCommon(String property) {
        return Set.of("id", "key", "source", "hash", "recordedFrom", "recordedTo", "current")
                .contains(property);
    }

    /** The parser's reading, where it can read the statement at all. */
    private static Optional<StatementCatalog> parsed(CypherStatement statement) {
        String text = HINT.matcher(
                        DYNAMIC.matcher(CypherText.asWritten(statement)).replaceAll(UNKNOWN))
                .replaceAll("");
        try {
            return Optional.of(CypherParser.parse(text).getCatalog());
        } catch (RuntimeException e) {
            // Syntax that is newer than the parser; the scan has read it.
            return Optional.empty();
        }
    }

    private void scan(String statement) {
        String text = CypherText.withoutStringsAndComments(statement);
        assertThat(found(LABEL, text)).as("labels").allMatch(model::hasLabel);
        assertThat(found(TYPES, text).stream().flatMap(types -> Stream.of(types.split("\\|:?"))))
                .as("relationship types")
                .allMatch(model::hasType);
        assertThat(found(HINT, text)).as("indexes").allMatch(name -> model.hasLabel(name) || model.hasType(name));
        Set<String> maps = MAP.matcher(text)
                .results()
                .flatMap(match -> Stream.of(match.group(1), match.group(2), match.group(3)))
                .filter(name -> name != null)
                .collect(Collectors.toSet());
        Set<String> properties = PROPERTY.matcher(text)
                .results()
                .filter(match -> !maps.contains(match.group(1)) && !isParameter(text, match.start()))
                .map((MatchResult match) -> match.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(properties).as("properties").allMatch(model::hasProperty);
    }

    /** A parameter that is a map has keys of its own. */
    private static boolean isParameter(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '$';
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
