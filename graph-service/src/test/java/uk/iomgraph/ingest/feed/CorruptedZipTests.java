package uk.iomgraph.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.iomgraph.ingest.feed.SampleDelivery.PEOPLE;
import static uk.iomgraph.ingest.feed.SampleDelivery.good;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A zip that could do harm is rejected, and nothing of it stays on disk:")
class CorruptedZipTests {

    @TempDir
    Path temp;

    static Stream<Arguments> zips() {
        byte[] nothing = {};
        Map<String, byte[]> many = new LinkedHashMap<>();
        IntStream.range(0, 300).forEach(i -> many.put("x" + i + ".txt", nothing));
        return Stream.of(
                Arguments.of("an entry that climbs out", Map.of("../evil.csv", nothing), DeliveryFault.ZIP_PATH),
                Arguments.of(
                        "an entry that climbs within", Map.of("a/../../evil.csv", nothing), DeliveryFault.ZIP_PATH),
                Arguments.of("an entry from the root", Map.of("/etc/evil.csv", nothing), DeliveryFault.ZIP_PATH),
                Arguments.of("an entry with a backslash", Map.of("..\\evil.csv", nothing), DeliveryFault.ZIP_PATH),
                Arguments.of("an entry on a drive", Map.of("C:evil.csv", nothing), DeliveryFault.ZIP_PATH),
                Arguments.of("300 entries", many, DeliveryFault.ZIP_TOO_MANY_ENTRIES),
                Arguments.of("a bomb", Map.of("bomb.csv", new byte[64 << 20]), DeliveryFault.ZIP_BOMB));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zips")
    void isRejected(String name, Map<String, byte[]> entries, DeliveryFault code) {
        assertRejected(good(temp.resolve("in")).zip("", entries), code);
        assertThat(temp.resolve("work")).isEmptyDirectory();
        assertThat(temp.resolve("evil.csv")).doesNotExist();
    }

    @Test
    void aFileThatIsNotAZip() throws IOException {
        assertRejected(Files.writeString(temp.resolve("delivery.zip"), PEOPLE), DeliveryFault.BAD_ZIP);
    }

    @Test
    void aZipThatWasCutOff() throws IOException {
        Path zip = good(temp.resolve("in")).zip("", Map.of());
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        assertRejected(zip, DeliveryFault.BAD_ZIP);
    }

    @Test
    void aZipWithTwoEntriesOfOneName() throws IOException {
        Path zip = good(temp.resolve("in")).zip("", Map.of("other1.csv", new byte[1], "other2.csv", new byte[1]));
        String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1);
        Files.writeString(zip, bytes.replace("other2.csv", "other1.csv"), StandardCharsets.ISO_8859_1);
        assertRejected(zip, DeliveryFault.ZIP_DUPLICATE);
    }

    @Test
    void aZipOverTheLimit() {
        Path zip = good(temp.resolve("in")).zip("", Map.of());
        DeliveryLimits tight = new DeliveryLimits(1024, 1024, 1024, 10, 50, 200);
        assertThatThrownBy(() -> Delivery.open(zip, tight, temp.resolve("work")))
                .isInstanceOfSatisfying(
                        DeliveryRejected.class, e -> assertThat(e.code()).isEqualTo(DeliveryFault.ZIP_TOO_LARGE));
    }

    private void assertRejected(Path delivered, DeliveryFault code) {
        assertThatThrownBy(() -> Delivery.open(delivered, DeliveryLimits.standard(), temp.resolve("work")))
                .isInstanceOfSatisfying(DeliveryRejected.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.file()).isEqualTo("delivery.zip");
                });
    }
}
