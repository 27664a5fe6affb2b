package uk.iomgraph.audit.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.kernel.WithheldCode;

@DisplayName("The people an object is about")
class SubjectsTests {

    /** Types that are read off a class of another name. */
    private static final Map<String, String> CLASSES = Map.of("PersonTie", "Tie", "Timeline", "PersonTimeline");

    @Test
    @DisplayName("are found by members that the classes really have: one that is renamed fails here")
    void membersAreThere() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("uk.iomgraph");
        Subjects.types().forEach((type, members) -> {
            String name = CLASSES.getOrDefault(type, type);
            List<JavaClass> classes = ours.stream()
                    .filter(one -> one.getSimpleName().equals(name))
                    .filter(one -> !one.getPackageName().contains(".rules."))
                    .toList();
            assertThat(classes).as(type).isNotEmpty();
            assertThat(classes).as("%s by %s", type, members).anyMatch(one -> has(one, members));
        });
    }

    @Test
    @DisplayName("are read off accessors, fields and lists, and nodes only where they are people")
    void read() {
        Network network =
                new Network(List.of(new Node("a", "PERSON"), new Node("b", "ADDRESS"), new Node("c", "PERSON")));
        assertThat(Subjects.of("Network", network)).containsExactly("a", "c");
        assertThat(Subjects.of("NetworkColumns", new Columns(network))).containsExactly("a", "c");
        assertThat(Subjects.of("DueTie", new Tie(new Node("a", "PERSON"), null)))
                .containsExactly("a");
        assertThat(Subjects.of("MeasureColumns", new Ids(List.of("x", "y")))).containsExactly("x", "y");
        assertThat(Subjects.of("Area", network)).isEmpty();
    }

    @Test
    @DisplayName("may have fields withheld, which is read off where a type can withhold")
    void withheld() {
        Withheld name = Withheld.of("name", WithheldCode.LIMITED_ACCESS);
        assertThat(Subjects.withheldOf(new Hiding(List.of(name)))).containsExactly(name);
        assertThat(Subjects.withheldOf(new Ids(List.of()))).isEmpty();
        assertThat(Subjects.withheldOf("a text")).isEmpty();
    }

    private static boolean has(JavaClass type, List<String> members) {
        return members.stream()
                .map(member -> member.split("\\.", 2)[0])
                .allMatch(member -> java.util.stream.Stream.concat(
                                type.getMethods().stream()
                                        .filter(method ->
                                                method.getRawParameterTypes().isEmpty())
                                        .map(method -> method.getName()),
                                type.getFields().stream().map(field -> field.getName()))
                        .filter(Objects::nonNull)
                        .anyMatch(member::equals));
    }

    record Node(String id, String kind) {}

    record Network(List<Node> nodes) {}

    record Tie(Node person, Node other) {}

    record Ids(List<String> personIds) {}

    record Hiding(List<Withheld> withheld) {}

    /** With a field that nothing gives out. */
    static final class Columns {

        @SuppressWarnings("unused") // read by its name
        private final Network network;

        Columns(Network network) {
            this.network = network;
        }
    }
}
