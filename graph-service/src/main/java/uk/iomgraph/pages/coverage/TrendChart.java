package uk.iomgraph.pages.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.iomgraph.pages.Words;

/**
 * The trend as a drawing made here, for readers without JavaScript and for paper.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param ticks horizontal lines with their figures
 * @param days the days below
 * @param lines one line for each series
 */
record TrendChart(int width, int height, List<Tick> ticks, List<Tick> days, List<Series> lines) {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 280;
    private static final int LEFT = 56;
    private static final int RIGHT = 130;
    private static final int TOP = 12;
    private static final int BOTTOM = 34;
    private static final int TICKS = 4;

    /** A mark on an axis. */
    record Tick(int at, String text) {}

    /** A line with its name at its end. */
    record Series(String name, String shade, String points, int endX, int endY) {}

    static TrendChart of(List<CoverageAnswer.Point> points) {
        int most = points.stream()
                .flatMap(point -> java.util.stream.Stream.of(value(point.gap()), value(point.covered())))
                .max(Integer::compare)
                .orElse(1);
        int step = step(most);
        int top = Math.max(step, (most + step - 1) / step * step);
        List<Tick> ticks = IntStream.rangeClosed(0, top / step)
                .mapToObj(index -> new Tick(y(index * step, top), Words.figure(index * step)))
                .toList();
        List<Tick> days = new ArrayList<>();
        for (int index = points.size() - 1; index >= 0; index -= 3) {
            days.add(
                    0,
                    new Tick(
                            x(index, points.size()),
                            Words.shortDay(points.get(index).day())));
        }
        return new TrendChart(
                WIDTH,
                HEIGHT,
                ticks,
                days,
                List.of(
                        series(
                                "With a gap",
                                "iom-line-gap",
                                points.stream().map(point -> value(point.gap())).toList(),
                                top),
                        series(
                                "Covered",
                                "iom-line-covered",
                                points.stream()
                                        .map(point -> value(point.covered()))
                                        .toList(),
                                top),
                        series(
                                "Unknown",
                                "iom-line-unknown",
                                points.stream()
                                        .map(point -> value(point.unknown()))
                                        .toList(),
                                top)));
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    private static Series series(String name, String shade, List<Integer> values, int top) {
        String points = IntStream.range(0, values.size())
                .mapToObj(index ->
                        String.format(Locale.ROOT, "%d,%d", x(index, values.size()), y(values.get(index), top)))
                .collect(Collectors.joining(" "));
        int last = values.isEmpty() ? 0 : values.get(values.size() - 1);
        return new Series(name, shade, points, WIDTH - RIGHT + 8, y(last, top) + 5);
    }

    private static int value(@org.jspecify.annotations.Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }

    private static int x(int index, int count) {
        return count < 2 ? LEFT : LEFT + index * (WIDTH - LEFT - RIGHT) / (count - 1);
    }

    private static int y(int value, int top) {
        return HEIGHT - BOTTOM - value * (HEIGHT - TOP - BOTTOM) / top;
    }

    private static int step(int most) {
        int step = 1;
        int[] factors = {2, 5, 10};
        for (int power = 1; ; power *= 10) {
            for (int factor : factors) {
                if (step * TICKS >= most) {
                    return step;
                }
                step = power * factor;
            }
        }
    }
}
