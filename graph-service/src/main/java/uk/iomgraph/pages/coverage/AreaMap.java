package uk.iomgraph.pages.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.iomgraph.pages.Picture;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.boundary.Boundaries;
import uk.iomgraph.pages.coverage.CoverageAnswer.Figures;
import uk.iomgraph.pages.coverage.CoverageAnswer.Matrix;
import uk.iomgraph.pages.coverage.CoverageAnswer.Place;

/**
 * A map of areas. Those whose boundaries are known are drawn by them, of the others a tile for each, as near to where the area
 * lies as the others let it.
 *
 * @param width of the drawing of tiles
 * @param height of the drawing of tiles
 * @param tiles the areas of which a point is known and no boundary
 * @param outlines the areas of which a boundary is known
 */
record AreaMap(int width, int height, List<Tile> tiles, Outlines outlines) implements Picture {

    private static final int TILE_WIDTH = 128;
    private static final int TILE_HEIGHT = 66;
    private static final int GAP = 8;
    private static final double ROUND_EARTH = 0.6;

    /** An area on the map, and the address of the dashboard about it alone. */
    record Tile(String address, String name, int x, int y, String shade, String figure, String note) {}

    static AreaMap of(Matrix byArea, Map<String, Place> places, Boundaries boundaries, UnaryOperator<String> address) {
        Outlines outlines = outlines(byArea, places, boundaries, address);
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < byArea.rows().size(); row++) {
            Place place = places.get(byArea.rows().get(row));
            if (place != null
                    && boundaries.of(place.code()).isEmpty()
                    && place.latitude() != null
                    && place.longitude() != null) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            return new AreaMap(0, 0, List.of(), outlines);
        }
        Grid grid = new Grid(
                rows.stream().map(row -> places.get(byArea.rows().get(row))).toList());
        List<Tile> tiles = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            int row = rows.get(index);
            Place place = places.get(byArea.rows().get(row));
            Figures figures = byArea.cell(row, 0);
            String share = Words.share(figures.gap(), figures.eligible());
            tiles.add(new Tile(
                    address.apply(place == null ? "" : place.code()),
                    place == null ? "" : place.name(),
                    GAP + grid.column(index) * (TILE_WIDTH + GAP),
                    GAP + grid.line(index) * (TILE_HEIGHT + GAP),
                    Shades.of(figures),
                    Words.figure(figures.gap()),
                    share == null ? "" : share));
        }
        return new AreaMap(
                2 * GAP + grid.columns() * (TILE_WIDTH + GAP),
                2 * GAP + grid.lines() * (TILE_HEIGHT + GAP),
                tiles,
                outlines);
    }

    private static Outlines outlines(
            Matrix byArea, Map<String, Place> places, Boundaries boundaries, UnaryOperator<String> address) {
        List<Outlines.Drawn> drawn = new ArrayList<>();
        for (int row = 0; row < byArea.rows().size(); row++) {
            Place place = places.get(byArea.rows().get(row));
            if (place != null) {
                drawn.add(new Outlines.Drawn(place, byArea.cell(row, 0)));
            }
        }
        return Outlines.of(drawn, boundaries, address);
    }

    /** Whether areas are drawn by their boundaries, all or some. */
    public boolean hasOutlines() {
        return !outlines.isEmpty();
    }

    /** What is handed out as a picture: the boundaries where there are any, else the tiles. */
    Picture picture() {
        return hasOutlines() ? outlines : this;
    }

    @Override
    public String fragment() {
        return "map";
    }

    @Override
    public String label() {
        return "Schematic map of areas";
    }

    @Override
    public String summary() {
        return "Areas, each with its people with a gap and their share of those needing cover";
    }

    @Override
    public boolean isEmpty() {
        return tiles.isEmpty();
    }

    /** The width of a tile. */
    public int tileWidth() {
        return TILE_WIDTH;
    }

    /** The height of a tile. */
    public int tileHeight() {
        return TILE_HEIGHT;
    }

    /** Lays points into the cells of a grid: the nearest free cell to where each lies, the northernmost point first. */
    private static final class Grid {

        private final int[] columns;
        private final int[] lines;

        Grid(List<Place> places) {
            int count = places.size();
            columns = new int[count];
            lines = new int[count];
            double west = places.stream().mapToDouble(Grid::east).min().orElse(0);
            double width = places.stream().mapToDouble(Grid::east).max().orElse(0) - west;
            double north = places.stream().mapToDouble(Grid::north).max().orElse(0);
            double height =
                    north - places.stream().mapToDouble(Grid::north).min().orElse(0);
            int across = (int) Math.ceil(Math.sqrt(count)) + 1;
            int down = (int) Math.ceil(Math.sqrt(count));
            boolean[][] taken = new boolean[across][down];
            List<Integer> order = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                order.add(index);
            }
            order.sort(Comparator.comparingDouble(index -> -north(places.get(index))));
            for (int index : order) {
                Place place = places.get(index);
                double x = width == 0 ? 0 : (east(place) - west) / width * (across - 1);
                double y = height == 0 ? 0 : (north - north(place)) / height * (down - 1);
                take(index, x, y, taken);
            }
        }

        private void take(int index, double x, double y, boolean[][] taken) {
            double nearest = Double.MAX_VALUE;
            for (int column = 0; column < taken.length; column++) {
                for (int line = 0; line < taken[column].length; line++) {
                    double distance = Math.hypot(column - x, line - y);
                    if (!taken[column][line] && distance < nearest) {
                        nearest = distance;
                        columns[index] = column;
                        lines[index] = line;
                    }
                }
            }
            taken[columns[index]][lines[index]] = true;
        }

        int column(int index) {
            return columns[index];
        }

        int line(int index) {
            return lines[index];
        }

        int columns() {
            return java.util.Arrays.stream(columns).max().orElse(0) + 1;
        }

        int lines() {
            return java.util.Arrays.stream(lines).max().orElse(0) + 1;
        }

        private static double east(Place place) {
            return place.longitude() == null ? 0 : place.longitude() * ROUND_EARTH;
        }

        private static double north(Place place) {
            return place.latitude() == null ? 0 : place.latitude();
        }
    }
}
