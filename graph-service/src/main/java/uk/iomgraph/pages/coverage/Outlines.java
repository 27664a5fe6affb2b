package uk.iomgraph.pages.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Picture;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.boundary.Boundaries;
import uk.iomgraph.pages.boundary.Ring;
import uk.iomgraph.pages.coverage.CoverageAnswer.Figures;
import uk.iomgraph.pages.coverage.CoverageAnswer.Place;

/**
 * A map of areas by their boundaries. East and west are drawn nearer together by the latitude of the middle of the map, which
 * is true enough for what is as small as the British Isles, and lines are as rough as a pixel lets them be.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param shapes the areas of which a boundary is known
 * @param credit whose boundaries they are; null for nothing
 */
record Outlines(
        int width, int height, List<Shape> shapes, @Nullable String credit) implements Picture {

    private static final int WIDTH = 640;
    private static final int HIGHEST = 800;
    private static final int EDGE = 6;
    private static final double ROUGH = 0.7;
    private static final double SMALLEST = 2;
    private static final double LETTER = 9.5;
    private static final double DIGIT = 13;
    private static final int NAMED_FROM = 48;

    /**
     * An area on the map.
     *
     * @param address that of the dashboard about it alone
     * @param path its outline, as SVG writes it
     * @param named whether there is room for its name, above its figure
     * @param numbered whether there is room for its figure
     * @param x where the middle of both stands
     * @param y where the figure stands
     */
    record Shape(
            String address,
            String name,
            String path,
            String shade,
            String figure,
            String note,
            boolean named,
            boolean numbered,
            int x,
            int y) {}

    /** An area to draw, with its figures. */
    record Drawn(Place place, Figures figures) {}

    /** None. */
    static final Outlines NONE = new Outlines(0, 0, List.of(), null);

    /** The areas of these whose boundaries are known. */
    static Outlines of(List<Drawn> areas, Boundaries boundaries, UnaryOperator<String> address) {
        List<Drawn> known = areas.stream()
                .filter(area -> !boundaries.of(area.place().code()).isEmpty())
                .toList();
        if (known.isEmpty()) {
            return NONE;
        }
        Frame frame = Frame.around(known.stream()
                .flatMap(area -> boundaries.of(area.place().code()).stream())
                .toList());
        return new Outlines(
                WIDTH,
                frame.height(),
                known.stream()
                        .map(area -> shape(
                                area,
                                address.apply(area.place().code()),
                                boundaries.of(area.place().code()).stream()
                                        .map(frame::drawn)
                                        .toList()))
                        .toList(),
                boundaries.credit());
    }

    @Override
    public String fragment() {
        return "outlines";
    }

    @Override
    public String label() {
        return "Map of areas";
    }

    @Override
    public String summary() {
        return "Areas by their boundaries, shaded by the share of those needing cover who have a gap";
    }

    @Override
    public boolean isEmpty() {
        return shapes.isEmpty();
    }

    private static Shape shape(Drawn area, String address, List<Ring> rings) {
        List<Ring> bySize = rings.stream()
                .sorted(Comparator.comparingDouble(Ring::area).reversed())
                .toList();
        Ring largest = bySize.get(0);
        // Islands of less than a dot are left out, but for the largest: every area can be seen and chosen.
        String path = Stream.concat(Stream.of(largest), bySize.stream().skip(1).filter(ring -> ring.area() >= SMALLEST))
                .map(Outlines::path)
                .reduce("", String::concat);
        Room room = Room.within(largest);
        String share = Words.share(area.figures().gap(), area.figures().eligible());
        String figure = Words.figure(area.figures().gap());
        boolean numbered = room.width() >= DIGIT * figure.length() && room.height() >= 2 * DIGIT;
        boolean named = numbered
                && room.height() >= NAMED_FROM
                && room.width() >= LETTER * area.place().name().length();
        return new Shape(
                address,
                area.place().name(),
                path,
                Shades.of(area.figures()),
                figure,
                share == null ? "" : share,
                named,
                numbered,
                (int) Math.round(room.x()),
                (int) Math.round(room.y()));
    }

    private static String path(Ring ring) {
        Ring rough = ring.simplified(ROUGH);
        // What is less than a pixel in every direction has become a line; it is drawn as it is.
        Ring drawn = rough.size() < 4 ? ring : rough;
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < drawn.size() - 1; i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(number(drawn.x(i)))
                    .append(' ')
                    .append(number(drawn.y(i)));
        }
        return path.append('Z').toString();
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** How degrees become places in the drawing. */
    private record Frame(double west, double north, double acrossDegree, double alongDegree, int height) {

        static Frame around(List<Ring> rings) {
            double west = 180;
            double east = -180;
            double south = 90;
            double north = -90;
            for (Ring ring : rings) {
                for (int i = 0; i < ring.size(); i++) {
                    west = Math.min(west, ring.x(i));
                    east = Math.max(east, ring.x(i));
                    south = Math.min(south, ring.y(i));
                    north = Math.max(north, ring.y(i));
                }
            }
            double narrower = Math.cos(Math.toRadians((south + north) / 2));
            double across = Math.max(1e-6, (east - west) * narrower);
            double along = Math.max(1e-6, north - south);
            double scale = Math.min((WIDTH - 2 * EDGE) / across, (HIGHEST - 2 * EDGE) / along);
            double margin = (WIDTH - scale * across) / 2;
            return new Frame(
                    west - margin / (scale * narrower),
                    north + EDGE / scale,
                    scale * narrower,
                    scale,
                    (int) Math.ceil(scale * along) + 2 * EDGE);
        }

        Ring drawn(Ring ring) {
            return ring.moved(x -> (x - west) * acrossDegree, y -> (north - y) * alongDegree);
        }
    }

    /** Where there is room to write in a shape: on the line through its middle, where that is widest. */
    private record Room(double x, double y, double width, double height) {

        static Room within(Ring ring) {
            double top = Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (int i = 0; i < ring.size(); i++) {
                top = Math.min(top, ring.y(i));
                bottom = Math.max(bottom, ring.y(i));
            }
            double middle = (top + bottom) / 2;
            double[] crossings = crossings(ring, middle);
            double x = ring.x(0);
            double width = 0;
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                if (crossings[i + 1] - crossings[i] > width) {
                    width = crossings[i + 1] - crossings[i];
                    x = (crossings[i] + crossings[i + 1]) / 2;
                }
            }
            return new Room(x, middle, width, bottom - top);
        }

        private static double[] crossings(Ring ring, double y) {
            List<Double> crossings = new ArrayList<>();
            for (int i = 1; i < ring.size(); i++) {
                double from = ring.y(i - 1);
                double to = ring.y(i);
                if (from > y != to > y) {
                    crossings.add(ring.x(i - 1) + (y - from) / (to - from) * (ring.x(i) - ring.x(i - 1)));
                }
            }
            double[] sorted =
                    crossings.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
