package uk.iomgraph.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What comes from where and goes where to, as bands from left to right, as wide as much goes. A script draws it anew from the
 * table of the page: of a row it takes the head, the column “To”, and a figure.
 *
 * @param table the id of the table
 * @param figure the heading of the column with the figure
 * @param summary what is to be seen
 * @param places where bands begin and end
 * @param bands one for each flow
 * @param height of the drawing
 */
public record FlowPicture(String table, String figure, String summary, List<Place> places, List<Band> bands, int height)
        implements Picture {

    private static final int WIDTH = 960;
    private static final int LEFT = 260;
    private static final int RIGHT = 700;
    private static final int PLACE = 14;
    private static final int GAP = 18;
    private static final int FLOWING = 300;
    private static final int TOP = 12;
    private static final int BESIDE = 8;
    private static final int MOST = 30;

    /**
     * A flow.
     *
     * @param from where it comes from
     * @param to where it goes
     * @param amount how much; null where it is withheld, and then it is not drawn
     */
    public record Flow(String from, String to, @Nullable Integer amount) {}

    /** Where bands begin or end, with what it is and how much stands beside it. */
    public record Place(int x, int y, int height, String shade, int textX, int textY, String anchor, String text) {}

    /** A band, by its outline. */
    public record Band(String path) {}

    /**
     * The picture of the first flows that are told.
     *
     * @param missing the name of the place that stands for nothing being there; null for none
     */
    public static FlowPicture of(
            String table, String figure, String summary, List<Flow> flows, @Nullable String missing) {
        List<Flow> drawn = flows.stream()
                .filter(flow -> flow.amount() != null && flow.amount() > 0)
                .limit(MOST)
                .toList();
        Side from = new Side(drawn, Flow::from);
        Side to = new Side(drawn, Flow::to);
        int places = Math.max(from.amounts.size(), to.amounts.size());
        double scale = (double) FLOWING / Math.max(1, from.whole());
        List<Place> all = new ArrayList<>();
        from.places(all, scale, LEFT, missing);
        to.places(all, scale, RIGHT, missing);
        return new FlowPicture(
                table,
                figure,
                summary,
                all,
                drawn.stream()
                        .map(flow -> band(
                                from.take(flow.from(), amount(flow), scale),
                                to.take(flow.to(), amount(flow), scale),
                                amount(flow) * scale))
                        .toList(),
                drawn.isEmpty() ? 0 : 2 * TOP + FLOWING + GAP * (places - 1));
    }

    private static int amount(Flow flow) {
        return Objects.requireNonNull(flow.amount());
    }

    private static Band band(double from, double to, double wide) {
        int begin = LEFT + PLACE;
        int middle = (begin + RIGHT) / 2;
        return new Band(String.format(
                Locale.ROOT,
                "M%d %.1f C%d %.1f %d %.1f %d %.1f L%d %.1f C%d %.1f %d %.1f %d %.1f Z",
                begin,
                from,
                middle,
                from,
                middle,
                to,
                RIGHT,
                to,
                RIGHT,
                to + wide,
                middle,
                to + wide,
                middle,
                from + wide,
                begin,
                from + wide));
    }

    /** One side of the picture: places one below the other, in the order in which flows name them. */
    private static final class Side {

        private final Map<String, Integer> amounts = new LinkedHashMap<>();
        private final Map<String, Double> next = new LinkedHashMap<>();

        Side(List<Flow> flows, Function<Flow, String> place) {
            flows.forEach(flow -> amounts.merge(place.apply(flow), amount(flow), Integer::sum));
        }

        int whole() {
            return amounts.values().stream().mapToInt(Integer::intValue).sum();
        }

        void places(List<Place> all, double scale, int x, @Nullable String missing) {
            double y = TOP;
            for (Map.Entry<String, Integer> place : amounts.entrySet()) {
                next.put(place.getKey(), y);
                double height = place.getValue() * scale;
                boolean left = x == LEFT;
                all.add(new Place(
                        x,
                        (int) Math.round(y),
                        (int) Math.max(2, Math.round(height)),
                        place.getKey().equals(missing) ? "iom-flow__missing" : "iom-flow__place",
                        left ? x - BESIDE : x + PLACE + BESIDE,
                        (int) Math.round(y + height / 2) + 5,
                        left ? "end" : "start",
                        place.getKey() + ": " + Words.figure(place.getValue())));
                y += height + GAP;
            }
        }

        /** Where the next band of a place begins. */
        double take(String place, int amount, double scale) {
            double y = Objects.requireNonNull(next.get(place));
            next.put(place, y + amount * scale);
            return y;
        }
    }

    @Override
    public String fragment() {
        return "flow";
    }

    @Override
    public String label() {
        return "Flow picture";
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public boolean isEmpty() {
        return bands.isEmpty();
    }

    /** How wide a place is. */
    public int placeWidth() {
        return PLACE;
    }
}
