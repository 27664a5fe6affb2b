package uk.iomgraph.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.iomgraph.ingest.feed.SampleDelivery.NEEDS;
import static uk.iomgraph.ingest.feed.SampleDelivery.PEOPLE;
import static uk.iomgraph.ingest.feed.SampleDelivery.entry;
import static uk.iomgraph.ingest.feed.SampleDelivery.good;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A delivery that is not what it says is rejected as a whole, before any row is handed out:")
class CorruptedDeliveryTests {

    private static final String ABSENT_DIGEST = "0".repeat(64);
    private static final String JSON = "manifest.json";
    private static final String CSV = "people.csv";

    @TempDir
    Path temp;

    /** One thing wrong with a delivery; the sample is good until it is broken. */
    record Defect(
            String name, Function<SampleDelivery, Path> delivered, DeliveryFault code, String file, String sentence) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Defect folder(
            String name, UnaryOperator<SampleDelivery> broken, DeliveryFault code, String file, String sentence) {
        return new Defect(name, sample -> broken.apply(sample).write(), code, file, sentence);
    }

    private static Defect manifest(String name, String good, String bad, DeliveryFault code, String sentence) {
        return folder(name, sample -> sample.editManifest(text -> text.replace(good, bad)), code, JSON, sentence);
    }

    private static Defect people(String name, String text, DeliveryFault code, String sentence) {
        return folder(name, sample -> sample.with(CSV, text), code, CSV, sentence);
    }

    static Stream<Defect> manifests() {
        return Stream.of(
                folder(
                        "manifest that is not JSON",
                        sample -> sample.editManifest(text -> "feed: iom-feed"),
                        DeliveryFault.MANIFEST_NOT_JSON,
                        JSON,
                        "line 1"),
                folder(
                        "manifest that is a list",
                        sample -> sample.editManifest(text -> "[]"),
                        DeliveryFault.MANIFEST_NOT_JSON,
                        JSON,
                        "object"),
                folder(
                        "empty manifest",
                        sample -> sample.editManifest(text -> ""),
                        DeliveryFault.MANIFEST_NOT_JSON,
                        JSON,
                        "JSON"),
                folder(
                        "manifest with something after its end",
                        sample -> sample.editManifest(text -> text + "}"),
                        DeliveryFault.MANIFEST_NOT_JSON,
                        JSON,
                        "JSON"),
                folder(
                        "manifest of 2 MB",
                        sample -> sample.editManifest(text -> text + " ".repeat(2 << 20)),
                        DeliveryFault.MANIFEST_TOO_LARGE,
                        JSON,
                        "larger"),
                manifest(
                        "the same property twice",
                        "\"version\":1,",
                        "\"version\":1,\"version\":2,",
                        DeliveryFault.MANIFEST_NOT_JSON,
                        "line"),
                manifest("another feed", "iom-feed", "other-feed", DeliveryFault.WRONG_FEED, "iom-feed"),
                manifest("version 2", "\"version\":1", "\"version\":2", DeliveryFault.WRONG_VERSION, "1"),
                manifest("version as text", "\"version\":1", "\"version\":\"1\"", DeliveryFault.WRONG_VERSION, "1"),
                manifest("unknown kind", "\"FULL\"", "\"full\"", DeliveryFault.UNKNOWN_KIND, "capitals"),
                manifest("source with a slash", "TEST-1", "TEST/1", DeliveryFault.BAD_SOURCE, "agency"),
                manifest("source that climbs", "TEST-1", "../TEST", DeliveryFault.BAD_SOURCE, "agency"),
                manifest("no source", "\"source\":\"TEST-1\",", "", DeliveryFault.BAD_SOURCE, "agency"),
                manifest(
                        "extraction time without offset",
                        "T00:00:00Z",
                        "T00:00:00",
                        DeliveryFault.BAD_EXTRACTED_AT,
                        "offset"),
                manifest("no list of files", "\"files\"", "\"file\"", DeliveryFault.MANIFEST_INCOMPLETE, "files"),
                manifest("rows as text", "\"rows\":2", "\"rows\":\"2\"", DeliveryFault.MANIFEST_INCOMPLETE, "rows"),
                manifest("rows below nought", "\"rows\":2", "\"rows\":-2", DeliveryFault.MANIFEST_INCOMPLETE, "rows"),
                manifest("no digest", "\"sha256\"", "\"md5\"", DeliveryFault.MANIFEST_INCOMPLETE, "sha256"),
                manifest("name with a folder", "\"people.csv", "\"in/people.csv", DeliveryFault.BAD_FILE_NAME, "name"),
                manifest("name that climbs", "\"people.csv", "\"../people.csv", DeliveryFault.BAD_FILE_NAME, "name"));
    }

    static Stream<Defect> files() {
        return Stream.of(
                folder(
                        "wrong digest",
                        sample -> sample.digest(CSV, ABSENT_DIGEST),
                        DeliveryFault.WRONG_DIGEST,
                        CSV,
                        "again"),
                folder("too few rows", sample -> sample.rows(CSV, 3), DeliveryFault.WRONG_ROW_COUNT, CSV, "has 2 rows"),
                folder("too many rows", sample -> sample.rows(CSV, 1), DeliveryFault.WRONG_ROW_COUNT, CSV, "says 1"),
                folder(
                        "a number of rows no disk holds",
                        sample -> sample.rows(CSV, Long.MAX_VALUE),
                        DeliveryFault.WRONG_ROW_COUNT,
                        CSV,
                        "has 2 rows"),
                folder(
                        "a listed file that is absent",
                        sample -> sample.listing(entry("tags.csv", 1, ABSENT_DIGEST)),
                        DeliveryFault.FILE_ABSENT,
                        "tags.csv",
                        "not in the delivery"),
                folder(
                        "a file listed twice",
                        sample -> sample.listing(entry(CSV, 2, ABSENT_DIGEST)),
                        DeliveryFault.LISTED_TWICE,
                        CSV,
                        "twice"),
                folder(
                        "a file listed twice, once without its extension",
                        sample -> sample.listing(entry("people", 2, ABSENT_DIGEST)),
                        DeliveryFault.LISTED_TWICE,
                        CSV,
                        "twice"),
                folder(
                        "a file name in capitals",
                        sample -> sample.with("TAGS.csv", "ref\n"),
                        DeliveryFault.BAD_FILE_NAME,
                        "TAGS.csv",
                        "tags.csv"),
                people("an empty file", "", DeliveryFault.NO_HEADER, "header"),
                people("a file of empty lines", "\n\n\n", DeliveryFault.NO_HEADER, "header"),
                people("rows without a header", "P1,Ann,Example\n", DeliveryFault.MISSING_COLUMN, "first row"),
                people("no ref column", "given_name\nAnn\n", DeliveryFault.MISSING_COLUMN, "ref"),
                people("a header in capitals", "REF\nP1\n", DeliveryFault.MISSING_COLUMN, "lower case"),
                people("semicolons for commas", "ref;given_name\nP1;Ann\n", DeliveryFault.MISSING_COLUMN, "commas"),
                people("a column twice", "ref,sex,sex\nP1,F,F\n", DeliveryFault.DUPLICATE_COLUMN, "'sex'"),
                people("a header with a broken quote", "ref,\"sex\nP1,F\n", DeliveryFault.BAD_HEADER, "quotation"),
                folder(
                        "UTF-16 with its mark",
                        sample -> sample.with(CSV, PEOPLE.getBytes(StandardCharsets.UTF_16)),
                        DeliveryFault.NOT_UTF8,
                        CSV,
                        "UTF-16"),
                folder(
                        "UTF-16 without its mark",
                        sample -> sample.with(CSV, PEOPLE.getBytes(StandardCharsets.UTF_16LE)),
                        DeliveryFault.NOT_UTF8,
                        CSV,
                        "UTF-16"),
                folder(
                        "a header that is not UTF-8",
                        sample -> sample.with(CSV, "ref,pr\u00E9nom\nP1,Ann\n".getBytes(StandardCharsets.ISO_8859_1)),
                        DeliveryFault.NOT_UTF8,
                        CSV,
                        "UTF-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"manifests", "files"})
    void isRejectedWithItsCodeAndPlace(Defect defect) {
        Path delivered = defect.delivered().apply(good(temp.resolve("in")));
        Path work = temp.resolve("work");

        assertThatThrownBy(() -> Delivery.open(delivered, DeliveryLimits.standard(), work))
                .isInstanceOfSatisfying(DeliveryRejected.class, e -> {
                    assertThat(e.code()).isEqualTo(defect.code());
                    assertThat(e.file()).isEqualTo(defect.file());
                    assertThat(e.sentence()).contains(defect.sentence()).doesNotContain("Example");
                });
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void aPathThatLeadsNowhere() {
        assertRejected(temp.resolve("nowhere"), DeliveryFault.NOT_FOUND);
    }

    @Test
    void aFolderWithoutManifest() throws IOException {
        Path folder = good(temp.resolve("in")).write();
        Files.delete(folder.resolve(JSON));
        assertRejected(folder, DeliveryFault.MANIFEST_MISSING);
    }

    @Test
    void aFileOfTheFeedThatIsNotListed() throws IOException {
        Path folder = good(temp.resolve("in")).write();
        Files.writeString(folder.resolve("tags.csv"), "ref\n");
        assertRejected(folder, DeliveryFault.FILE_NOT_LISTED);
    }

    @Test
    void aFileThatIsALink() throws IOException {
        Path folder = good(temp.resolve("in")).write();
        Path elsewhere = Files.move(folder.resolve(CSV), temp.resolve("elsewhere.csv"));
        Files.createSymbolicLink(folder.resolve(CSV), elsewhere);
        assertRejected(folder, DeliveryFault.NOT_A_FILE);
    }

    @Test
    void aFileThatIsAFolder() throws IOException {
        Path folder = good(temp.resolve("in")).write();
        Files.delete(folder.resolve(CSV));
        Files.createDirectory(folder.resolve(CSV));
        assertRejected(folder, DeliveryFault.NOT_A_FILE);
    }

    @Test
    void aFileThatWasCutOff() throws IOException {
        Path folder = good(temp.resolve("in")).write();
        Files.writeString(folder.resolve(CSV), PEOPLE.substring(0, 40));
        assertRejected(folder, DeliveryFault.WRONG_DIGEST);
    }

    @Test
    void aWrongCountNamesTheLineWhoseQuotesMayBeTheCause() {
        Path folder = new SampleDelivery(temp.resolve("in"))
                .with("people.csv", "ref,sex\nP1,F\nP2,\"F\nM\n")
                .rows("people.csv", 2)
                .write();
        assertThatThrownBy(() -> Delivery.open(folder, DeliveryLimits.standard(), temp.resolve("work")))
                .isInstanceOfSatisfying(DeliveryRejected.class, e -> {
                    assertThat(e.code()).isEqualTo(DeliveryFault.WRONG_ROW_COUNT);
                    assertThat(e.line()).isEqualTo(3);
                    assertThat(e.sentence()).contains("line 3");
                });
    }

    @Test
    void aFileThatChangesWhileItIsRead() {
        Path folder = good(temp.resolve("in")).write();
        Readings.from(folder, temp.resolve("work"), delivery -> {
            assertThatThrownBy(() -> {
                        Files.writeString(folder.resolve("needs.csv"), NEEDS + "N2,P2,HEALTH,1,2024-01-01,\n");
                        delivery.read(FeedFile.NEEDS);
                    })
                    .isInstanceOfSatisfying(
                            DeliveryRejected.class,
                            e -> assertThat(e.code()).isEqualTo(DeliveryFault.CHANGED_WHILE_READ));
            return null;
        });
    }

    private void assertRejected(Path delivered, DeliveryFault code) {
        assertThatThrownBy(() -> Delivery.open(delivered, DeliveryLimits.standard(), temp.resolve("work")))
                .isInstanceOfSatisfying(
                        DeliveryRejected.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
