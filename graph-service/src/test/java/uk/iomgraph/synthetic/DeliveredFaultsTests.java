package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.support.GeneratedPartnership;
import uk.iomgraph.synthetic.truth.Truth;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

@DisplayName("Generated deliveries have the faults of real ones:")
class DeliveredFaultsTests {

    private static final int PEOPLE = 10_000;

    /** Files of which each row tells of one day and is sent once, as soon as that day can be known. */
    private static final List<FeedFile> EVENTS = List.of(
            FeedFile.JUSTICE_EVENTS,
            FeedFile.CONTACTS,
            FeedFile.REVIEWS,
            FeedFile.ASSESSMENTS,
            FeedFile.SELECTION_SCORES);

    private static final List<String> NUMBERS = List.of("pnc_id", "cro", "crn", "prison_number");
    private static final Pattern EXTRACTED = Pattern.compile("\"extractedAt\": \"([0-9-]{10})");
    private static final Pattern VARIANT = Pattern.compile("([a-z_]+) in delta ([1-3])");

    /** What may be wrong at first, by file. */
    private static final Map<FeedFile, Set<String>> CORRECTED = Map.of(
            FeedFile.PEOPLE, Set.of("family_name", "date_of_birth"),
            FeedFile.SUPERVISION, Set.of("to"),
            FeedFile.NEEDS, Set.of("severity"),
            FeedFile.INTERVENTIONS, Set.of("outcome"));

    @TempDir
    static Path temp;

    private static Path out;
    private static final List<TruthEntry> TRUTH = new ArrayList<>();
    private static final Map<String, DeliveredRow> LAST = new HashMap<>();

    @BeforeAll
    static void generate() throws IOException {
        out = GeneratedPartnership.generate(temp.resolve("out"), PEOPLE);
        Truth.read(out.resolve("truth.json"), TRUTH::add);
        new DeliveredRows(out).of(FeedFile.PEOPLE).forEach(row -> LAST.put(row.ref(), row));
    }

    @Test
    @DisplayName(
            "0.4 % of people have a wrong family name at first, as many a wrong date of birth, and of what is over a day,"
                    + " a severity or an outcome is wrong; each is put right by the change that the truth names")
    void corrections() throws IOException {
        Set<String> columns = new HashSet<>();
        for (FeedFile file : CORRECTED.keySet()) {
            Map<String, List<Told>> told = told(file);
            List<TruthEntry> corrections = entries(TruthKind.CORRECTION).stream()
                    .filter(entry -> entry.code().equals(file.fileName()))
                    .toList();
            corrections.forEach(correction -> columns.add(file.fileName() + "." + corrected(correction, file, told)));
            if (file == FeedFile.PEOPLE) {
                assertThat(corrections.stream().map(DeliveredFaultsTests::row))
                        .as("every row of a person that was told twice")
                        .containsExactlyInAnyOrderElementsOf(told.entrySet().stream()
                                .filter(row -> row.getValue().size() > 1)
                                .map(Map.Entry::getKey)
                                .toList());
                // Three standard deviations about 0.4 % of the 98 % of people who are not kept for planted cases,
                // twice.
                assertThat(corrections).hasSizeBetween(50, 106);
            }
        }
        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "people.family_name",
                        "people.date_of_birth",
                        "supervision.to",
                        "needs.severity",
                        "interventions.outcome");
    }

    /** Holds a correction against the rows of its file, and says which column it is of. */
    private static String corrected(TruthEntry correction, FeedFile file, Map<String, List<Told>> told) {
        Matcher variant = VARIANT.matcher(correction.variant());
        assertThat(variant.matches()).as(correction.variant()).isTrue();
        String column = variant.group(1);
        assertThat(CORRECTED.get(file)).contains(column);
        List<Told> rows = told.get(row(correction));
        assertThat(rows).as("rows of %s", correction).hasSize(2);
        assertThat(rows.get(0).delivery()).endsWith("-full");
        assertThat(rows.get(1).delivery()).endsWith("-delta-" + variant.group(2));
        NamedCsvRecord wrong = rows.get(0).cells();
        NamedCsvRecord right = rows.get(1).cells();
        assertThat(wrong.getHeader().stream()
                        .filter(name -> !wrong.getField(name).equals(right.getField(name))))
                .as("what differs of %s", correction)
                .containsExactly(column);
        return column;
    }

    /** The row that a correction is of: that of the person where no other is named. */
    private static String row(TruthEntry correction) {
        assertThat(correction.refs()).hasSize(1);
        return correction.others().isEmpty()
                ? correction.refs().get(0)
                : correction.others().get(0);
    }

    private static Map<String, List<Told>> told(FeedFile file) throws IOException {
        Map<String, List<Told>> told = new HashMap<>();
        for (Path folder : Rows.folders(out, "-")) {
            String source = DeliveredRows.source(folder);
            String delivery = folder.getFileName().toString();
            Rows.of(
                    folder.resolve(file.csvName()),
                    row -> told.computeIfAbsent(source + ":" + row.getField("ref"), ref -> new ArrayList<>(1))
                            .add(new Told(delivery, row)));
        }
        return told;
    }

    @Test
    @DisplayName("1.5 % of events come in the delivery after the first that could tell them, and none at another time")
    void late() throws IOException {
        Map<String, List<LocalDate>> extracts = new HashMap<>();
        for (Path folder : Rows.folders(out, "-")) {
            extracts.computeIfAbsent(DeliveredRows.source(folder), source -> new ArrayList<>())
                    .add(extracted(folder));
        }
        int[] counts = new int[2];
        Map<String, Integer> deliveries = new HashMap<>();
        for (Path folder : Rows.folders(out, "-")) {
            String source = DeliveredRows.source(folder);
            List<LocalDate> days = Objects.requireNonNull(extracts.get(source));
            int delivery = deliveries.merge(source, 1, Integer::sum) - 1;
            for (FeedFile file : EVENTS) {
                Rows.of(folder.resolve(file.csvName()), row -> {
                    if (!row.findField("op").orElse("").equals("retract")) {
                        int due = firstAfter(days, LocalDate.parse(row.getField("date")));
                        assertThat(delivery - due)
                                .as("%s of %s in %s", row, file, folder)
                                .isBetween(0, 1);
                        // What only the last delivery can tell cannot come later.
                        counts[0] += due < days.size() - 1 ? 1 : 0;
                        counts[1] += delivery - due;
                    }
                });
            }
        }
        assertThat(percent(counts[1], counts[0])).isBetween(1.3, 1.7);
    }

    @Test
    @DisplayName("other agencies have 10 % of people under another family name than the police, 3 % under a short form,"
            + " 2 % with another date of birth, and nobody with two of these")
    void spelling() {
        Set<String> planted = TRUTH.stream()
                .filter(entry -> entry.kind() != TruthKind.IDENTITY)
                .filter(entry -> entry.kind() != TruthKind.CORRECTION)
                .filter(entry -> entry.kind() != TruthKind.GANG_TIE)
                .flatMap(entry -> entry.refs().stream())
                .collect(Collectors.toSet());
        int all = 0;
        int[] otherwise = new int[3];
        for (TruthEntry identity : entries(TruthKind.IDENTITY)) {
            List<DeliveredRow> police =
                    records(identity).filter(DeliveredFaultsTests::isOfPolice).toList();
            // Of two forces one has the person's own spelling, and nothing in a row says which.
            if (police.size() == 1 && identity.refs().stream().noneMatch(planted::contains)) {
                DeliveredRow own = police.get(0);
                for (DeliveredRow other :
                        records(identity).filter(row -> !isOfPolice(row)).toList()) {
                    int family = differs(own, other, "family_name");
                    int given = differs(own, other, "given_name");
                    int birth = differs(own, other, "date_of_birth");
                    assertThat(family + given + birth).as(identity.toString()).isLessThan(2);
                    all++;
                    otherwise[0] += family;
                    otherwise[1] += given;
                    otherwise[2] += birth;
                }
            }
        }
        assertThat(all).isGreaterThan(PEOPLE / 2);
        assertThat(percent(otherwise[0], all)).as("misspelt, %").isBetween(9.0, 11.0);
        assertThat(percent(otherwise[1], all)).as("short forms, %").isBetween(2.5, 3.5);
        assertThat(percent(otherwise[2], all)).as("dates of birth, %").isBetween(1.5, 2.5);
    }

    @Test
    @DisplayName("some records of a person share a number and some do not, and the truth says which")
    void numbers() {
        Set<String> codes = new HashSet<>();
        for (TruthEntry identity : entries(TruthKind.IDENTITY)) {
            List<Set<String>> known =
                    records(identity).map(DeliveredFaultsTests::numbers).toList();
            Set<String> shared = new HashSet<>(known.get(0));
            known.forEach(shared::retainAll);
            assertThat(identity.code()).as(identity.toString()).isEqualTo(shared.isEmpty() ? "name" : "number");
            codes.add(identity.code());
        }
        assertThat(codes).containsExactlyInAnyOrder("name", "number");
    }

    /** What a delivery said of a row. */
    private record Told(String delivery, NamedCsvRecord cells) {}

    private static List<TruthEntry> entries(TruthKind kind) {
        return TRUTH.stream().filter(entry -> entry.kind() == kind).toList();
    }

    private static Stream<DeliveredRow> records(TruthEntry identity) {
        return identity.refs().stream().map(ref -> Objects.requireNonNull(LAST.get(ref), ref));
    }

    private static boolean isOfPolice(DeliveredRow row) {
        return row.source().startsWith("POLICE");
    }

    /** Prisons write in capitals, which is no other spelling. */
    private static int differs(DeliveredRow own, DeliveredRow other, String column) {
        return own.text(column)
                        .toUpperCase(Locale.ROOT)
                        .equals(other.text(column).toUpperCase(Locale.ROOT))
                ? 0
                : 1;
    }

    private static Set<String> numbers(DeliveredRow row) {
        return NUMBERS.stream()
                .filter(column -> !row.text(column).isEmpty())
                .map(column -> column + " " + row.text(column))
                .collect(Collectors.toSet());
    }

    private static LocalDate extracted(Path folder) throws IOException {
        Matcher matcher = EXTRACTED.matcher(Files.readString(folder.resolve("manifest.json")));
        assertThat(matcher.find()).isTrue();
        return LocalDate.parse(matcher.group(1));
    }

    /** Which of some extracts is the first that was taken after a day. */
    private static int firstAfter(List<LocalDate> extracts, LocalDate day) {
        int first = 0;
        while (!day.isBefore(extracts.get(first))) {
            first++;
        }
        return first;
    }

    private static double percent(int some, int all) {
        return 100.0 * some / all;
    }
}
