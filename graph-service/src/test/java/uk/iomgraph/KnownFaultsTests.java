package uk.iomgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Published faults")
class KnownFaultsTests {

    private static final Path LIST = Path.of("src/test/resources/advisories.csv");
    private static final Path RECORDS = Path.of("src/test/resources/osv");

    private final List<Library> shipped = Stream.concat(
                    BillOfMaterials.of("graph-service").libraries().stream(),
                    BillOfMaterials.of("embedded-neo4j").libraries().stream())
            .distinct()
            .toList();
    private final List<Advisory> known = list();

    KnownFaultsTests() throws IOException {}

    @Test
    @DisplayName("of the list affect nothing that is shipped, unless it is said why they do not reach the service")
    void affectNothing() {
        assertThat(faults(known, known, shipped)).isEmpty();
    }

    @Test
    @DisplayName("are accepted only while they affect what is shipped")
    void acceptedIsTrue() {
        assertThat(stale(known, shipped)).isEmpty();
    }

    @Test
    @DisplayName("are of libraries that are shipped, with one end, and say where they are published")
    void listIsKept() throws IOException {
        assertThat(known).extracting(Advisory::library).isSubsetOf(names());
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(LIST)) {
            assertThat(rows.stream()).allSatisfy(row -> {
                assertThat(row.getField("advisory")).matches("(CVE|GHSA)-.+");
                assertThat(row.getField("introduced")).isNotEmpty();
                assertThat(row.getField("fixed").isEmpty())
                        .isNotEqualTo(row.getField("last_affected").isEmpty());
                assertThat(row.getField("published")).startsWith("https://");
            });
        }
    }

    @TestFactory
    @DisplayName("of a full set affect nothing, where the property iom.advisories names one")
    Stream<DynamicTest> fullSet() {
        String place = System.getProperty("iom.advisories", "");
        if (place.isEmpty()) {
            System.out.println(
                    "NOT COMPARED with a full set of advisories: give -Diom.advisories=<folder or zip of OSV records>");
            return Stream.empty();
        }
        return Stream.of(DynamicTest.dynamicTest(place, () -> {
            OpenVulnerabilities all = OpenVulnerabilities.read(Path.of(place), names());
            assertThat(all.records()).as("records in " + place).isPositive();
            assertThat(faults(all.advisories(), known, shipped)).isEmpty();
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "1.9.9, false",
        "2.0.0-RC1, false",
        "2.0.0, true",
        "2.0.0.Final, true",
        "2.0.9.RELEASE, true",
        "2.0.10-M1, true",
        "2.0.10, false",
        "2.0.10.Final, false",
        "2.1, false"
    })
    @DisplayName("affect versions from the one that brought them up to the one that fixes them")
    void upToTheFix(String version, boolean affected) {
        assertThat(advisory("2.0.0", "2.0.10", "", "").affects(new Library("a:b", version)))
                .isEqualTo(affected);
    }

    @ParameterizedTest
    @CsvSource({"0.1-alpha, true", "11.0.27, true", "11.0.28, false", "11.0.27.1, false"})
    @DisplayName("affect versions up to the last that is named, and from the beginning where none brought them")
    void upToTheLast(String version, boolean affected) {
        assertThat(advisory("0", "", "11.0.27", "").affects(new Library("a:b", version)))
                .isEqualTo(affected);
    }

    @Test
    @DisplayName("that affect what is shipped are told with what to do, once")
    void areTold() {
        Advisory fault = advisory("1", "3", "", "");
        Library library = new Library("a:b", "2");

        assertThat(faults(List.of(fault, fault), List.of(fault), List.of(library, new Library("a:c", "2"))))
                .containsExactly(
                        "GHSA-1 (CVE-1) affects a:b 2, which is shipped (fixed in 3): raise it, or say in advisories.csv"
                                + " why the fault does not reach this service");
        assertThat(faults(List.of(fault), List.of(advisory("1", "3", "", "Not called")), List.of(library)))
                .isEmpty();
        assertThat(faults(List.of(fault), List.of(advisory("1", "2", "", "Not called")), List.of(library)))
                .as("what is accepted for other versions")
                .hasSize(1);
    }

    @Test
    @DisplayName("that are accepted and affect nothing that is shipped any more are told")
    void staleIsTold() {
        Advisory accepted = advisory("1", "3", "", "Not called");

        assertThat(stale(List.of(accepted), List.of(new Library("a:b", "3"))))
                .containsExactly(
                        "GHSA-1 (CVE-1) does not affect what is shipped of a:b any more: take out why it is accepted");
        assertThat(stale(List.of(accepted), List.of(new Library("a:b", "2")))).isEmpty();
    }

    @Test
    @DisplayName("are read from records of OSV: each range, each version, by all their names, none that is withdrawn")
    void readsRecords(@TempDir Path folder) throws IOException {
        Path zip = folder.resolve("all.zip");
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"));
                Stream<Path> records = Files.list(RECORDS)) {
            for (Path file : records.toList()) {
                Files.copy(file, files.getPath("/" + file.getFileName()));
            }
        }
        for (Path place : List.of(RECORDS, zip)) {
            OpenVulnerabilities read =
                    OpenVulnerabilities.read(place, Set.of("org.example:ranges", "org.example:listed"));
            assertThat(read.records()).isEqualTo(3);
            assertThat(read.advisories())
                    .extracting(Advisory::ids, Advisory::library, Advisory::introduced, Advisory::end)
                    .containsExactlyInAnyOrder(
                            tuple(List.of("EXAMPLE-1", "EXAMPLE-ALIAS-1"), "org.example:ranges", "0", "fixed in 1.4.2"),
                            tuple(
                                    List.of("EXAMPLE-1", "EXAMPLE-ALIAS-1"),
                                    "org.example:ranges",
                                    "2.0.0",
                                    "last affected 2.3"),
                            tuple(List.of("EXAMPLE-2"), "org.example:listed", "3.1", "last affected 3.1"),
                            tuple(List.of("EXAMPLE-2"), "org.example:listed", "4.0", "fixed in no version"));
        }
    }

    /** A sentence for each that affects what is shipped and that the list does not accept for that version. */
    private static List<String> faults(List<Advisory> advisories, List<Advisory> list, List<Library> shipped) {
        return advisories.stream()
                .flatMap(advisory -> shipped.stream()
                        .filter(advisory::affects)
                        .filter(library -> list.stream()
                                .filter(Advisory::isAccepted)
                                .filter(advisory::isOfTheFaultOf)
                                .noneMatch(accepted -> isOfVersion(accepted, library.version(), shipped)))
                        .map(library -> advisory.name() + " affects " + library + ", which is shipped ("
                                + advisory.end()
                                + "): raise it, or say in advisories.csv why the fault does not reach this service"))
                .distinct()
                .toList();
    }

    /** A sentence for each that is accepted although it affects nothing that is shipped. */
    private static List<String> stale(List<Advisory> list, List<Library> shipped) {
        return list.stream()
                .filter(Advisory::isAccepted)
                .filter(advisory -> shipped.stream().noneMatch(advisory::affects))
                .map(advisory -> advisory.name() + " does not affect what is shipped of " + advisory.library()
                        + " any more: take out why it is accepted")
                .toList();
    }

    /** By the version: a fault may be published for a library by one name and accepted by the name it is shipped under. */
    private static boolean isOfVersion(Advisory accepted, String version, List<Library> shipped) {
        return shipped.stream().anyMatch(library -> library.version().equals(version) && accepted.affects(library));
    }

    private Set<String> names() {
        return shipped.stream().map(Library::name).collect(Collectors.toSet());
    }

    private static Advisory advisory(String introduced, String fixed, String lastAffected, String accepted) {
        return new Advisory(List.of("GHSA-1", "CVE-1"), "a:b", introduced, fixed, lastAffected, accepted);
    }

    private static List<Advisory> list() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(LIST)) {
            return rows.stream()
                    .map(row -> new Advisory(
                            List.of(row.getField("advisory")),
                            row.getField("library"),
                            row.getField("introduced"),
                            row.getField("fixed"),
                            row.getField("last_affected"),
                            row.getField("accepted")))
                    .toList();
        }
    }
}
