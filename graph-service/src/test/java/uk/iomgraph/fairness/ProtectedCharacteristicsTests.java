package uk.iomgraph.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Protected characteristics")
class ProtectedCharacteristicsTests {

    private static final Path STATEMENTS = Path.of("../cypher/src/main/resources/cypher");
    private static final Path SERVICE = Path.of("src/main/java/uk/iomgraph");
    private static final Path RULES = Path.of("../iom-rules/src/main/java/uk/iomgraph/rules");

    @Test
    @DisplayName("have ethnicity read where groups are compared and where a person is shown, and by no other statement")
    void ethnicityInStatements() throws IOException {
        assertThat(matching(STATEMENTS, "(?i)ethnicity"))
                .containsExactly(
                        "coverage/wider-decision-rates.cypher", // G61: rates of groups, for boards
                        "fairness/outcomes.cypher",
                        "person/by-ids.cypher");
    }

    @Test
    @DisplayName(
            "have ethnicity named by no code but that which compares groups, shows a person, reads or invents a delivery")
    void ethnicityInCode() throws IOException {
        assertThat(matching(RULES, "(?i)ethnic")).isEmpty();
        assertThat(matching(SERVICE, "(?i)ethnic"))
                .filteredOn(file -> !file.startsWith("fairness/")
                        && !file.startsWith("pages/fairness/")
                        && !file.startsWith("synthetic/"))
                .containsExactly(
                        "coverage/wider/Proportions.java", // G61: rates of groups, for boards
                        "coverage/wider/WiderSettings.java",
                        "ingest/feed/FeedFile.java",
                        "person/Part.java",
                        "person/Person.java",
                        "person/PersonVersion.java");
    }

    @Test
    @DisplayName("have sex and age read to show and match people, and by the rules that publish that they do")
    void sexAndAgeInStatements() throws IOException {
        assertThat(matching(STATEMENTS, "\\b(sex|dateOfBirth)\\b"))
                .containsExactly(
                        "coverage/children-at-home.cypher", // G57: children in the household
                        "coverage/timelines.cypher", // the rules below
                        "fairness/outcomes.cypher",
                        "identity/by-ids.cypher",
                        "identity/former.cypher",
                        "identity/ids-by-birth.cypher",
                        "identity/page.cypher",
                        "person/by-ids.cypher",
                        "retention/facts.cypher"); // some records are kept until an age
    }

    @Test
    @DisplayName(
            "have sex and age read by rules about youth, and about services for women and young adults, and how long records are kept, only")
    void sexAndAgeInRules() throws IOException {
        assertThat(matching(RULES, "\\.(female|born|aged)\\("))
                .containsExactly(
                        "gap/AgeRules.java",
                        "gap/NeedRules.java",
                        "gap/OwnershipRules.java",
                        "retention/RetentionDecision.java"); // some records are kept until an age
    }

    /** Files that hold what matches, in the order of their names. */
    private static Set<String> matching(Path folder, String expression) throws IOException {
        Pattern pattern = Pattern.compile(expression);
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSizeGreaterThan(10);
            for (Path file : all) {
                if (pattern.matcher(Files.readString(file)).find()) {
                    found.add(folder.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        return found;
    }
}
