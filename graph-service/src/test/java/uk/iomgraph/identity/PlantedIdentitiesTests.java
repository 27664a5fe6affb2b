package uk.iomgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.synthetic.GenerateCommand;
import uk.iomgraph.synthetic.truth.Truth;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

@DisplayName("Among the records of invented people")
class PlantedIdentitiesTests {

    private static final List<TruthEntry> NEAR = new ArrayList<>();
    private static final List<TruthEntry> SEVERAL = new ArrayList<>();
    private static final Map<String, Told> TOLD = new HashMap<>();
    private static final Map<String, String> IDENTITIES = new HashMap<>();

    @TempDir
    static Path temp;

    /** What a source says of a person, as it said it last. */
    private record Told(String given, String family, LocalDate birth, String pncId, List<MatchKey> keys) {}

    @BeforeAll
    static void compare() throws IOException {
        Path out = temp.resolve("out");
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(new GenerateCommand(Clock.systemUTC())
                        .run(
                                List.of(
                                        "--people",
                                        "6000",
                                        "--seed",
                                        "3",
                                        "--planted-every",
                                        "5",
                                        "--out",
                                        out.toString()),
                                silent))
                .isZero();
        Truth.read(out.resolve("truth.json"), entry -> {
            if (entry.kind() == TruthKind.NEAR_IDENTITY) {
                NEAR.add(entry);
            } else if (entry.kind() == TruthKind.IDENTITY) {
                SEVERAL.add(entry);
            }
        });
        try (Stream<Path> folders = Files.list(out)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                read(folder);
            }
        }
        List<PersonRecord> records = new ArrayList<>();
        TOLD.forEach((ref, told) -> records.add(
                new PersonRecord(ref, ref.substring(0, ref.indexOf(':')), true, true, null, told.keys(), List.of())));
        Clusters found = Clustering.of(records, Set.of());
        for (int i = 0; i < found.records().size(); i++) {
            IDENTITIES.put(found.records().get(i).id(), found.identity(i));
        }
    }

    private static void read(Path folder) throws IOException {
        Path people = folder.resolve("people.csv");
        if (Files.exists(people)) {
            // 005-police-cheshire-full, 105-police-cheshire-delta-1
            String source = folder.getFileName()
                    .toString()
                    .replaceAll("^\\d+-|-(full|delta-\\d+)$", "")
                    .toUpperCase(Locale.ROOT);
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(people)) {
                rows.forEach(row -> TOLD.put(source + ':' + row.getField("ref"), told(row)));
            }
        }
    }

    private static Told told(NamedCsvRecord row) {
        String given = row.getField("given_name");
        String family = row.getField("family_name");
        LocalDate birth = LocalDate.parse(row.getField("date_of_birth"));
        List<@Nullable MatchKey> keys = new ArrayList<>();
        keys.add(MatchKey.number(Basis.PNC_ID, row.getField("pnc_id")));
        keys.add(MatchKey.number(Basis.CRO, row.getField("cro")));
        keys.add(MatchKey.number(Basis.CRN, row.getField("crn")));
        keys.add(MatchKey.number(Basis.PRISON_NUMBER, row.getField("prison_number")));
        keys.add(MatchKey.nameAndBirth(given, family, birth));
        return new Told(
                given,
                family,
                birth,
                row.getField("pnc_id"),
                keys.stream().filter(Objects::nonNull).toList());
    }

    @Test
    @DisplayName("are twins and namesakes in every way that the rule promises to keep apart")
    void areThere() {
        Set<String> seen = new TreeSet<>();
        for (TruthEntry near : NEAR) {
            Told one = of(near.refs().get(0));
            Told other = of(near.others().get(0));
            assertThat(one.family()).as("%s", near).isEqualTo(other.family());
            assertThat(one.given().equals(other.given()))
                    .as("%s", near)
                    .isEqualTo(!near.variant().startsWith("twins"));
            long days = ChronoUnit.DAYS.between(other.birth(), one.birth());
            boolean twoForces =
                    !source(near.refs().get(0)).equals(source(near.others().get(0)));
            boolean numbers = !one.pncId().isEmpty() && !other.pncId().isEmpty();
            assertThat(one.pncId()).as("%s", near).isNotEqualTo(other.pncId());
            seen.add((near.variant().startsWith("twins") ? "twins" : "namesakes") + ", " + days + " days apart, "
                    + (twoForces ? "two forces" : "one force") + (numbers ? ", both with numbers" : ""));
        }

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "twins, 0 days apart, one force",
                        "namesakes, 0 days apart, one force, both with numbers",
                        "namesakes, 0 days apart, one force",
                        "namesakes, 0 days apart, two forces, both with numbers",
                        "namesakes, 1 days apart, two forces",
                        "namesakes, 365 days apart, two forces");
    }

    @Test
    @DisplayName("no two people are taken for one who were planted to be nearly alike")
    void areKeptApart() {
        assertThat(NEAR).hasSizeGreaterThan(20).allSatisfy(near -> {
            Set<String> ones = near.refs().stream().map(IDENTITIES::get).collect(Collectors.toSet());
            Set<String> others = near.others().stream().map(IDENTITIES::get).collect(Collectors.toSet());
            assertThat(ones).doesNotContainAnyElementsOf(others);
        });
    }

    @Test
    @DisplayName("all that share a number are one person's, and those of nobody who is nearly alike are lost with it")
    void areFound() {
        Set<TruthEntry> found = new HashSet<>();
        for (TruthEntry several : SEVERAL) {
            boolean whole =
                    several.refs().stream().map(IDENTITIES::get).distinct().count() == 1;
            if (several.code().equals("number")) {
                assertThat(whole).as("%s", several).isTrue();
            }
            if (whole) {
                found.add(several);
            }
        }
        assertThat(NEAR.stream()
                        .filter(near -> near.refs().size() > 1 && near.variant().startsWith("twins"))
                        .toList())
                .isNotEmpty()
                .allSatisfy(near -> assertThat(found)
                        .anySatisfy(several ->
                                assertThat(several.refs()).containsExactlyInAnyOrderElementsOf(near.refs())));
    }

    private static Told of(String ref) {
        return Objects.requireNonNull(TOLD.get(ref), ref);
    }

    private static String source(String ref) {
        return ref.substring(0, ref.indexOf(':'));
    }
}
