package uk.iomgraph.pages.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Picture;
import uk.iomgraph.pages.Words;

/**
 * The trend as a drawing made here, for readers without JavaScript and for paper.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param ticks horizontal lines with their figures
 * @param days the days below
 * @param lines one line for each series
 * @param summary what is to be seen, in a sentence
 */
record TrendChart(int width, int height, List<Tick> ticks, List<Tick> days, List<Series> lines, String summary)
        implements Picture {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 280;
    private static final int LEFT = 56;
    private static final int RIGHT = 130;
    private static final int TOP = 12;
    private static final int BOTTOM = 34;
    private static final int TICKS = 4;

    /** A mark on an axis. */
    record Tick(int at, String text) {}

    /** A line with its name at its end. It breaks where a figure is withheld. */
    record Series(String name, String shade, List<String> runs, int endX, int endY) {}

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
                                points.stream().map(CoverageAnswer.Point::gap).toList(),
                                top),
                        series(
                                "Covered",
                                "iom-line-covered",
                                points.stream()
                                        .map(CoverageAnswer.Point::covered)
                                        .toList(),
                                top),
                        series(
                                "Unknown",
                                "iom-line-unknown",
                                points.stream()
                                        .map(CoverageAnswer.Point::unknown)
                                        .toList(),
                                top)),
                summary(points));
    }

    @Override
    public String fragment() {
        return "trend";
    }

    @Override
    public String label() {
        return "People covered and not covered";
    }

    /** Where lines begin. */
    public int left() {
        return LEFT;
    }

    /** Where lines end. */
    public int right() {
        return WIDTH - RIGHT;
    }

    private static String summary(List<CoverageAnswer.Point> points) {
        if (points.isEmpty()) {
            return "There are no figures for this time.";
        }
        CoverageAnswer.Point first = points.get(0);
        CoverageAnswer.Point last = points.get(points.size() - 1);
        return "People with a gap: " + Words.figure(first.gap()) + " on " + Words.day(first.day()) + ", "
                + Words.figure(last.gap()) + " on " + Words.day(last.day()) + " ("
                + Words.change(last.gap(), first.gap()) + "). People covered: " + Words.figure(first.covered())
                + " and " + Words.figure(last.covered()) + " (" + Words.change(last.covered(), first.covered()) + ").";
    }

    private static Series series(String name, String shade, List<@Nullable Integer> values, int top) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int end = y(0, top);
        for (int index = 0; index < values.size(); index++) {
            Integer value = values.get(index);
            if (value == null) {
                end(run, runs);
            } else {
                end = y(value, top);
                run.append(x(index, values.size())).append(',').append(end).append(' ');
            }
        }
        end(run, runs);
        return new Series(name, shade, runs, WIDTH - RIGHT + 8, end + 5);
    }

    private static void end(StringBuilder run, List<String> runs) {
        if (!run.isEmpty()) {
            runs.add(run.toString().strip());
            run.setLength(0);
        }
    }

    private static int value(@Nullable Integer figure) {
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
