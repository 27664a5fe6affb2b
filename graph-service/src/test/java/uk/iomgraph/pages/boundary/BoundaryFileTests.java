package uk.iomgraph.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file of boundaries")
class BoundaryFileTests {

    private static final String SQUARE = "[[-2.6,53.5],[-2.4,53.5],[-2.4,53.6],[-2.6,53.6],[-2.6,53.5]]";
    private static final String HOLE = "[[-2.55,53.52],[-2.45,53.52],[-2.45,53.58],[-2.55,53.58],[-2.55,53.52]]";
    private static final String ISLAND = "[[-3.0,53.5,12.0],[-2.9,53.5,12],[-2.9,53.6,12],[-3.0,53.5,12]]";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives the rings of each area by its code, with holes and islands, whatever else it says of them")
    void reads() throws IOException {
        Map<String, List<Ring>> read = BoundaryFile.read(
                file("{\"name\":\"x\",\"crs\":{\"type\":\"name\"},\"features\":["
                        + "{\"type\":\"Feature\",\"id\":1,\"properties\":{\"FID\":1,\"CSP\":\"E1\",\"more\":{\"CSP\":\"no\"}},"
                        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + SQUARE + "," + HOLE + "]}},"
                        + "{\"geometry\":{\"coordinates\":[[" + ISLAND + "],[" + SQUARE
                        + "]],\"type\":\"MultiPolygon\"},"
                        + "\"properties\":{\"CSP\":\" E2 \"},\"type\":\"Feature\"},"
                        + "{\"type\":\"Feature\",\"properties\":{\"CSP\":\"E3\"},\"geometry\":null}"
                        + "],\"type\":\"FeatureCollection\"}"),
                "CSP");

        assertThat(read).containsOnlyKeys("E1", "E2");
        assertThat(read.get("E1")).extracting(Ring::size).containsExactly(5, 5);
        assertThat(read.get("E1").get(0).x(0)).isEqualTo(-2.6);
        assertThat(read.get("E1").get(0).y(2)).isEqualTo(53.6);
        assertThat(read.get("E2")).extracting(Ring::size).containsExactly(4, 5);
    }

    @Test
    @DisplayName("is kept without the points that no map would show")
    void simplifies() throws IOException {
        String straight = IntStream.rangeClosed(0, 20_000)
                .mapToObj(i -> String.format(Locale.ROOT, "[%.7f,%.7f]", -3 + i / 20_000.0, 53 + 0.00002 * (i % 2)))
                .collect(Collectors.joining(","));

        Map<String, List<Ring>> read = BoundaryFile.read(
                file(collection(feature("E1", "[[" + straight + ",[-2,54],[-3,54],[-3,53]]]"))), "code");

        assertThat(read.get("E1")).singleElement().satisfies(ring -> {
            assertThat(ring.size()).isEqualTo(5);
            assertThat(ring.area()).isBetween(0.99, 1.01);
        });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no json                                                    | not JSON in line 1
            []                                                         | no GeoJSON object
            {"type":"Feature"}                                         | must be a FeatureCollection
            {"type":"FeatureCollection"}                               | must be a FeatureCollection with 'features'
            {"type":"FeatureCollection","features":[1]}                | must hold objects only
            {"type":"FeatureCollection","features":[]}                 | None of its features
            {"type":"FeatureCollection","features":[{"geometry":null}]} | feature 1 has no text in the property 'code'
            {"type":"FeatureCollection","features":[{"properties":{"code":7},"geometry":null}]} | boundary-code
            {"type":"FeatureCollection","features":[                   | not JSON in line
            """)
    @DisplayName("that cannot be used is named, with what is wrong")
    void refuses(String text, String why) throws IOException {
        assertRefused(text, why);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [[[351000,405000],[352000,405000],[352000,406000],[351000,405000]]] | EPSG:4326
            [[[-2,53],[-1,53],[-1,54],[-2,54]]]                                  | not closed
            [[[-2,53],[-1,53],[-2,53]]]                                          | fewer than four points
            [[[-2],[-1,53],[-2,53]]]                                             | without a second number
            [[["x",53],[-1,53],[-2,53]]]                                         | no numbers
            """)
    @DisplayName("whose boundaries are none is refused likewise")
    void refusesCoordinates(String coordinates, String why) throws IOException {
        assertRefused(collection(feature("E1", coordinates)), why);
    }

    @Test
    @DisplayName("that holds other things than surfaces, or is not there, is refused likewise")
    void refusesOthers() throws IOException {
        assertRefused(
                collection(feature("E1", "[[-2,53],[-1,53],[-1,54],[-2,53]]").replace("Polygon", "LineString")),
                "no Polygon or MultiPolygon");
        assertThatThrownBy(() -> BoundaryFile.read(folder.resolve("nothing.json"), "code"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing.json")
                .hasMessageContaining("cannot be read");
    }

    private void assertRefused(String text, String why) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> BoundaryFile.read(file, "code"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("iom.pages.boundaries")
                .hasMessageContaining(file.toString())
                .hasMessageContaining(why);
    }

    private static String collection(String feature) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}";
    }

    private static String feature(String code, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}}";
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("boundaries.geojson"), text);
    }
}
