package uk.iomgraph.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A good delivery")
class DeliveryTests {

    @TempDir
    Path temp;

    @Test
    void saysWhatItsManifestSays() {
        Path folder = SampleDelivery.good(temp.resolve("in")).write();
        read(folder, delivery -> {
            assertThat(delivery.manifest().source()).isEqualTo("TEST-1");
            assertThat(delivery.manifest().kind()).isEqualTo(Manifest.Kind.FULL);
            assertThat(delivery.manifest().extractedAt()).isEqualTo(Instant.parse("2024-12-31T00:00:00Z"));
            assertThat(delivery.files()).containsExactly(FeedFile.PEOPLE, FeedFile.NEEDS);
            assertThat(delivery.totalRows()).isEqualTo(3);
            assertThat(delivery.rows(FeedFile.TAGS)).isZero();
            assertThat(delivery.digest()).hasSize(64);
            assertThat(delivery.notices()).isEmpty();
        });
    }

    @Test
    void comesInLoadOrderHoweverItIsListed() {
        Path folder = new SampleDelivery(temp.resolve("in"))
                .with("needs.csv", SampleDelivery.NEEDS)
                .with("people.csv", SampleDelivery.PEOPLE)
                .write();
        read(folder, delivery -> assertThat(delivery.files()).containsExactly(FeedFile.PEOPLE, FeedFile.NEEDS));
    }

    @Test
    void comesAsAZipToo() {
        Path zip = SampleDelivery.good(temp.resolve("in")).zip("", Map.of());
        read(zip, delivery -> assertThat(refs(delivery)).containsExactly("P1", "P2"));
    }

    @Test
    void comesAsAZipOfItsFolder() {
        byte[] mac = "x".getBytes(StandardCharsets.UTF_8);
        Path zip =
                SampleDelivery.good(temp.resolve("in")).zip("2024-12/", Map.of("__MACOSX/2024-12/._people.csv", mac));
        read(zip, delivery -> assertThat(refs(delivery)).containsExactly("P1", "P2"));
    }

    @Test
    void leavesNothingBehind() {
        Path zip = SampleDelivery.good(temp.resolve("in")).zip("", Map.of());
        read(zip, delivery -> assertThat(temp.resolve("work")).isNotEmptyDirectory());
        assertThat(temp.resolve("work")).isEmptyDirectory();
    }

    @Test
    void mayHaveAByteOrderMarkAndAnyLineEnds() {
        assertThat(rows("\uFEFFref,sex\r\nP1,F\nP2,M\r\n\r\nP3,F\rP4,M", 4)).containsExactly("P1", "P2", "P3", "P4");
    }

    @Test
    void mayOrderItsColumnsFreely() {
        assertThat(rows("family_name,ref\nExample,P1\n", 1)).containsExactly("P1");
    }

    @Test
    void mayHaveNoRowsAtAll() {
        assertThat(rows("ref\n", 0)).isEmpty();
    }

    @Test
    void reportsWhatItDoesNotKnow() {
        Path folder = new SampleDelivery(temp.resolve("in"))
                .with("people.csv", "ref,shoe_size\nP1,9\n")
                .with("horses.csv", "ref\n")
                .write();
        read(folder, delivery -> {
            assertThat(delivery.notices())
                    .extracting(Notice::code, Notice::file, Notice::column)
                    .containsExactlyInAnyOrder(
                            tuple(Notice.Code.UNKNOWN_FILE, "horses.csv", ""),
                            tuple(Notice.Code.UNKNOWN_COLUMN, "people.csv", "shoe_size"));
            assertThat(delivery.files()).containsExactly(FeedFile.PEOPLE);
        });
    }

    @Test
    void reportsAnEmptyEpisodeAndKeepsIt() {
        Readings read = needs("N1,P1,HEALTH,2,2024-01-01,2024-01-01\n");
        assertThat(read.refs()).containsExactly("N1");
        assertThat(read.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(Notice.Code.EMPTY_EPISODE);
            assertThat(notice.line()).isEqualTo(2);
            assertThat(notice.column()).isEqualTo("to");
        });
    }

    @Test
    void retractsByRefAlone() {
        Path folder = new SampleDelivery(temp.resolve("in"))
                .with("needs.csv", "ref,person_ref,pathway,severity,from,op\nN1,,rubbish,,,retract\n")
                .kind("DELTA")
                .write();
        read(folder, delivery -> {
            assertThat(delivery.manifest().kind()).isEqualTo(Manifest.Kind.DELTA);
            assertThat(Readings.of(delivery, FeedFile.NEEDS).rows())
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.operation()).isEqualTo(Operation.RETRACT);
                        assertThat(row.key()).isEqualTo("TEST-1/needs/N1");
                    });
        });
    }

    @Test
    void passesOverRowsThatWereReadBefore() {
        Path folder = SampleDelivery.good(temp.resolve("in")).write();
        read(folder, delivery -> {
            try (Rows rows = delivery.read(FeedFile.PEOPLE)) {
                rows.skip(1);
                assertThat(rows.next()).isInstanceOfSatisfying(Reading.Accepted.class, accepted -> {
                    assertThat(accepted.row().ref()).isEqualTo("P2");
                    assertThat(accepted.row().line()).isEqualTo(3);
                });
                rows.skip(5);
                assertThat(rows.hasNext()).isFalse();
            }
        });
    }

    @Test
    void knowsWhichRefsCameWithItEvenInRejectedRows() {
        Path folder = new SampleDelivery(temp.resolve("in"))
                .with("people.csv", "ref,date_of_birth\nP1,1990-01-01\nP2,rubbish\n")
                .with("needs.csv", SampleDelivery.NEEDS + "N2,\"Bad,HEALTH,1,2024-01-01,\n")
                .write();
        read(folder, delivery -> {
            assertThat(delivery.contains(FeedFile.PEOPLE, "P1")).isTrue();
            assertThat(delivery.contains(FeedFile.PEOPLE, "P2")).isTrue();
            assertThat(delivery.contains(FeedFile.PEOPLE, "P3")).isFalse();
            assertThat(delivery.contains(FeedFile.TAGS, "P1")).isFalse();
            assertThat(delivery.contains(FeedFile.NEEDS, "N2")).isTrue();
            assertThat(delivery.complete(FeedFile.PEOPLE)).isTrue();
            assertThat(delivery.complete(FeedFile.NEEDS)).isFalse();
        });
    }

    @Test
    void hasOtherFilesBesideItThatDoNotMatter() throws Exception {
        Path folder = SampleDelivery.good(temp.resolve("in")).write();
        Files.writeString(folder.resolve("README.txt"), "Extracted by hand");
        read(folder, delivery -> assertThat(delivery.notices()).isEmpty());
    }

    private List<String> rows(String people, long count) {
        Path folder = new SampleDelivery(temp.resolve("in"))
                .with("people.csv", people)
                .rows("people.csv", count)
                .write();
        return Readings.from(folder, temp.resolve("work"), DeliveryTests::refs);
    }

    private Readings needs(String rows) {
        Path folder = new SampleDelivery(temp.resolve("in"))
                .with("needs.csv", "ref,person_ref,pathway,severity,from,to\n" + rows)
                .write();
        return Readings.from(folder, temp.resolve("work"), delivery -> Readings.of(delivery, FeedFile.NEEDS));
    }

    private static List<String> refs(Delivery delivery) {
        return Readings.of(delivery, FeedFile.PEOPLE).refs();
    }

    private void read(Path folderOrZip, Consumer<Delivery> question) {
        Readings.from(folderOrZip, temp.resolve("work"), delivery -> {
            question.accept(delivery);
            return null;
        });
    }
}
