package uk.iomgraph.pages.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.pages.boundary.Boundaries;
import uk.iomgraph.pages.boundary.Rings;
import uk.iomgraph.pages.coverage.CoverageAnswer.Figures;
import uk.iomgraph.pages.coverage.CoverageAnswer.Matrix;
import uk.iomgraph.pages.coverage.CoverageAnswer.Place;

@DisplayName("A map by boundaries")
class OutlinesTests {

    private static final Figures FIGURES = new Figures(40, 28, 12, 0, 0, 100, null);
    private static final Figures WITHHELD = new Figures(null, null, null, null, null, null, null);
    private static final Map<String, Place> PLACES = Map.of(
            "W", new Place("W", "Westleigh", 60.05, -2.9),
            "E", new Place("E", "Easton", 60.05, -2.7),
            "N", new Place("N", "Northtown", 60.3, -2.8));

    private static String address(String code) {
        return "/" + code;
    }

    @Test
    @DisplayName("draws each area as a path, as wide as the latitude makes it, with shade, figure and name")
    void draws() {
        AreaMap map = AreaMap.of(
                new Matrix(List.of("E", "W"), List.of("ALL"), List.of(WITHHELD, FIGURES), null),
                PLACES,
                new Boundaries(
                        Map.of(
                                "W",
                                List.of(Rings.square(-3, 60, -2.8, 60.1)),
                                "E",
                                List.of(Rings.square(-2.8, 60, -2.6, 60.1))),
                        "© Somebody"),
                OutlinesTests::address);

        // At 60 degrees north a degree east is half a degree north: two squares of 0.2 by 0.1 degrees look 0.1 by 0.1.
        assertThat(map.tiles()).isEmpty();
        assertThat(map.picture().credit()).isEqualTo("© Somebody");
        assertThat(map.outlines().height()).isBetween(325, 328);
        assertThat(map.outlines().shapes()).extracting(Outlines.Shape::address).containsExactly("/E", "/W");
        Outlines.Shape west = map.outlines().shapes().get(1);
        assertThat(west.path()).isEqualTo("M6 320.5L320 320.5L320 6L6 6Z");
        assertThat(west.shade()).isEqualTo("iom-heat-2");
        assertThat(west.figure()).isEqualTo("12");
        assertThat(west.note()).isEqualTo("30%");
        assertThat(west.named()).isTrue();
        assertThat(west.x()).isEqualTo(163);
        Outlines.Shape east = map.outlines().shapes().get(0);
        assertThat(east.shade()).isEqualTo("iom-withheld");
        assertThat(east.figure()).isEqualTo("Withheld");
    }

    @Test
    @DisplayName("leaves areas without a boundary to the tiles, and all of them where no file is given")
    void fallsBack() {
        Matrix matrix = new Matrix(List.of("N", "W"), List.of("ALL"), List.of(FIGURES, FIGURES), null);

        AreaMap map = AreaMap.of(
                matrix,
                PLACES,
                new Boundaries(Map.of("W", List.of(Rings.square(-3, 60, -2.8, 60.1))), null),
                OutlinesTests::address);
        assertThat(map.hasOutlines()).isTrue();
        assertThat(map.outlines().shapes()).extracting(Outlines.Shape::address).containsExactly("/W");
        assertThat(map.tiles()).extracting(AreaMap.Tile::address).containsExactly("/N");

        AreaMap schematic = AreaMap.of(matrix, PLACES, new Boundaries(Map.of(), null), OutlinesTests::address);
        assertThat(schematic.hasOutlines()).isFalse();
        assertThat(schematic.tiles()).hasSize(2);
    }

    @Test
    @DisplayName("has no more points than its pixels can show, and no islands smaller than a dot")
    void small() {
        List<uk.iomgraph.pages.boundary.Ring> rings = IntStream.range(0, 100)
                .mapToObj(island -> island == 0
                        ? Rings.circle(-2.8, 60, 0.5, 100_000)
                        : Rings.circle(-2.2 + island / 1000.0, 60, 0.0005, 20))
                .toList();
        AreaMap map = AreaMap.of(
                new Matrix(List.of("W"), List.of("ALL"), List.of(FIGURES), null),
                PLACES,
                new Boundaries(Map.of("W", rings), null),
                OutlinesTests::address);

        assertThat(map.outlines().shapes())
                .singleElement()
                .satisfies(shape ->
                        assertThat(shape.path()).hasSizeBetween(300, 2_000).containsOnlyOnce("M"));
    }
}
