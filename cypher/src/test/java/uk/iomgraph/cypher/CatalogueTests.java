package uk.iomgraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The catalogue of statements")
class CatalogueTests {

    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]\\w*)");

    static List<CypherStatement> statements() throws IOException {
        return Catalogue.all();
    }

    @Test
    @DisplayName("has one constant for each file and one file for each constant")
    void filesAndConstantsArePairs() throws IOException {
        List<String> constants =
                statements().stream().map(CypherStatement::name).sorted().toList();
        assertThat(constants).doesNotHaveDuplicates().isEqualTo(Catalogue.files());
    }

    @Test
    @DisplayName("keeps each area's statements in that area's class")
    void areasHaveClasses() throws IOException {
        for (Class<?> type : Catalogue.classes()) {
            String area = type.getSimpleName().replace("Statements", "").toLowerCase(Locale.ROOT);
            assertThat(Catalogue.of(type))
                    .as(type.getSimpleName())
                    .isNotEmpty()
                    .allSatisfy(statement -> assertThat(statement.name()).startsWith(area + "/"));
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    @DisplayName("says what each statement answers, in a sentence")
    void questionIsASentence(CypherStatement statement) {
        assertThat(statement.question()).matches("[A-Z].*[.?]");
    }

    @ParameterizedTest
    @MethodSource("statements")
    @DisplayName("declares the parameters that each statement uses, no more and no less")
    void parametersAreDeclared(CypherStatement statement) {
        Set<String> used = PARAMETER
                .matcher(CypherText.withoutStringsAndComments(CypherText.asWritten(statement)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(statement.parameters())).isEqualTo(used);
        assertThat(statement.parameters()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("statements")
    @DisplayName("ends no statement with a semicolon")
    void noSemicolon(CypherStatement statement) {
        assertThat(statement.text()).isNotEmpty().doesNotEndWith(";");
    }

    @ParameterizedTest
    @MethodSource("statements")
    @DisplayName("marks a statement that changes data as write")
    void accessFitsTheClauses(CypherStatement statement) {
        boolean changes = Pattern.compile("\\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH)\\b")
                .matcher(CypherText.withoutStringsAndComments(CypherText.asWritten(statement)))
                .find();
        assertThat(statement.access()).isEqualTo(changes ? Access.WRITE : Access.READ);
    }
}
