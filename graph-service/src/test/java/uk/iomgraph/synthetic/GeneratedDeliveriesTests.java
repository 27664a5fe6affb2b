package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.ingest.feed.Delivery;
import uk.iomgraph.ingest.feed.DeliveryLimits;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.Reading;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.Partnerships;

@DisplayName("Generated deliveries")
class GeneratedDeliveriesTests {

    private static final int PEOPLE = 10_000;

    @TempDir
    static Path temp;

    private static Path out;

    @BeforeAll
    static void generate() throws IOException {
        out = temp.resolve("out");
        generate(out, PEOPLE, 1);
    }

    @Test
    @DisplayName("are read to the last row without a reject or a notice")
    void areAccepted() throws IOException {
        long rows = 0;
        for (Path folder : Rows.folders(out, "-")) {
            try (Delivery delivery = Delivery.open(folder, DeliveryLimits.standard(), temp)) {
                assertThat(delivery.notices()).isEmpty();
                for (FeedFile file : delivery.files()) {
                    rows += accepted(delivery, file);
                }
            }
        }
        assertThat(rows).isGreaterThan(PEOPLE * 10L);
    }

    @Test
    @DisplayName("are the same to the byte for the same seed, and others for another")
    void areReproducible() throws IOException {
        generate(temp.resolve("a"), 1_500, 7);
        generate(temp.resolve("b"), 1_500, 7);
        generate(temp.resolve("c"), 1_500, 8);

        assertThat(contents(temp.resolve("a"))).isEqualTo(contents(temp.resolve("b")));
        assertThat(contents(temp.resolve("a"))).isNotEqualTo(contents(temp.resolve("c")));
    }

    @Test
    @DisplayName("tell a row in one change at most, so that the order in which changes arrive does not matter")
    void changesDoNotDependOnTheirOrder() throws IOException {
        Map<String, Set<String>> seen = new HashMap<>();
        for (Path delta : Rows.folders(out, "-delta-")) {
            String source = delta.getFileName().toString().replaceAll("^[0-9]+-|-delta-[0-9]$", "");
            for (FeedFile file : FeedFile.values()) {
                Set<String> refs = seen.computeIfAbsent(source + file, key -> new HashSet<>());
                Rows.of(
                        delta.resolve(file.csvName()),
                        row -> assertThat(refs.add(row.getField("ref")))
                                .as("%s of %s in %s", row.getField("ref"), file, delta)
                                .isTrue());
            }
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    @DisplayName("tell of things, calls, agreements, disclosures and protocols, too")
    void everyFile() throws IOException {
        for (FeedFile file : List.of(
                FeedFile.OBJECTS,
                FeedFile.OBJECT_LINKS,
                FeedFile.COMMUNICATIONS,
                FeedFile.AGREEMENTS,
                FeedFile.DISCLOSURES,
                FeedFile.PROTOCOLS)) {
            int[] rows = new int[1];
            for (Path folder : Rows.folders(out, "-")) {
                Rows.of(folder.resolve(file.csvName()), row -> rows[0]++);
            }
            assertThat(rows[0]).as("rows of %s", file).isPositive();
        }
    }

    @Test
    @DisplayName("withdraw now and then a row of the full delivery, and only of that, which is in no other change")
    void someAreWithdrawn() throws IOException {
        Map<String, Set<String>> told = new HashMap<>();
        for (Path full : Rows.folders(out, "-full")) {
            String source = source(full);
            for (FeedFile file : FeedFile.values()) {
                Rows.of(
                        full.resolve(file.csvName()),
                        row -> told.computeIfAbsent(source + file, key -> new HashSet<>())
                                .add(row.getField(0)));
            }
        }
        int[] withdrawn = new int[1];
        for (Path delta : Rows.folders(out, "-delta-")) {
            String source = source(delta);
            for (FeedFile file : FeedFile.values()) {
                Rows.of(delta.resolve(file.csvName()), row -> {
                    if (row.getField("op").equals("retract")) {
                        withdrawn[0]++;
                        assertThat(told.get(source + file)).contains(row.getField("ref"));
                    }
                });
            }
        }
        assertThat(withdrawn[0]).isBetween(20, 400);
    }

    @Test
    @DisplayName("refer to people, offences, addresses and gangs that some delivery brings")
    void referencesArrive() throws IOException {
        Map<String, String> brings = Map.of(
                "person_ref", "people",
                "offence_ref", "offences",
                "address_ref", "addresses",
                "gang_ref", "gangs",
                "object_ref", "objects",
                "from_object_ref", "objects",
                "to_object_ref", "objects");
        Map<String, Set<String>> known = new HashMap<>();
        for (String file : new HashSet<>(brings.values())) {
            for (Path folder : Rows.folders(out, "-")) {
                String source = source(folder);
                Rows.of(
                        folder.resolve(file + ".csv"),
                        row -> known.computeIfAbsent(file, key -> new HashSet<>())
                                .add(source + ":" + row.getField("ref")));
            }
        }
        for (Path folder : Rows.folders(out, "-")) {
            String source = source(folder);
            for (String file : List.of(
                    "residences",
                    "involvements",
                    "justice_events",
                    "custody",
                    "supervision",
                    "needs",
                    "gang_ties",
                    "object_links",
                    "communications",
                    "disclosures")) {
                Rows.of(
                        folder.resolve(file + ".csv"),
                        row -> brings.forEach((column, of) -> {
                            String ref = row.findField(column).orElse("");
                            String whole = ref.contains(":") ? ref : source + ":" + ref;
                            assertThat(ref.isEmpty()
                                            || known.getOrDefault(of, Set.of()).contains(whole))
                                    .as("%s in %s of %s", whole, file, folder)
                                    .isTrue();
                        }));
            }
        }
    }

    @Test
    @DisplayName("have no manifest until everything is written")
    void manifestsComeLast() throws IOException {
        Path unfinished = temp.resolve("unfinished");
        OrderReader.read(List.of("--people", "600", "--seed", "1", "--out", unfinished.toString()));
        new Generation(order(unfinished, 600, 1))
                .run((people, of) -> assertThat(manifests(unfinished)).isZero());

        assertThat(manifests(unfinished)).isEqualTo(69);
    }

    @Test
    @DisplayName("give PNC ids that end in a letter no real one ends in")
    void numbersAreImpossible() throws IOException {
        Rows.ofFull(out, "people", row -> assertThat(pnc(row)).matches("|[0-9]{4}/[0-9]{7}S"));
    }

    private static String pnc(NamedCsvRecord row) {
        return row.getField("pnc_id");
    }

    private static long accepted(Delivery delivery, FeedFile file) {
        long count = 0;
        try (uk.iomgraph.ingest.feed.Rows rows = delivery.read(file)) {
            while (rows.hasNext()) {
                Reading reading = rows.next();
                assertThat(reading)
                        .isInstanceOfSatisfying(
                                Reading.Accepted.class,
                                row -> assertThat(row.notice()).isNull());
                count++;
            }
        }
        return count;
    }

    private static void generate(Path out, int people, long seed) throws IOException {
        new Generation(order(out, people, seed)).run((done, of) -> {});
    }

    private static Order order(Path out, int people, long seed) {
        return new Order(
                people,
                seed,
                Partnerships.DEFAULT.stream().map(Partnerships.all()::get).toList(),
                18_262,
                20_454,
                Layout.RESERVED_EVERY,
                out);
    }

    private static String source(Path folder) {
        String manifest;
        try {
            manifest = Files.readString(folder.resolve("manifest.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return manifest.replaceAll("(?s).*\"source\": \"([^\"]+)\".*", "$1");
    }

    private static long manifests(Path out) {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.endsWith("manifest.json")).count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> contents(Path out) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
