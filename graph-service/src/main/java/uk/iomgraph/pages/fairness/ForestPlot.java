package uk.iomgraph.pages.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.iomgraph.pages.Picture;
import uk.iomgraph.pages.fairness.FairnessAnswer.Comparison;
import uk.iomgraph.pages.fairness.FairnessAnswer.Measure;
import uk.iomgraph.pages.fairness.FairnessAnswer.Rate;
import uk.iomgraph.pages.fairness.FairnessAnswer.Relative;

/**
 * Relative rates with their intervals, one line each, on a scale of which each step doubles. What an interval says stands in
 * words behind it and in the shape of its point.
 *
 * @param rows what is decided, and the groups below it
 * @param ticks the steps of the scale
 * @param one where the rates are the same
 * @param summary what is to be seen, in a sentence
 */
record ForestPlot(List<Row> rows, List<Tick> ticks, int one, String summary) implements Picture {

    private static final int WIDTH = 960;
    private static final int LEFT = 270;
    private static final int RIGHT = 640;
    private static final int TOP = 26;
    private static final int ROW = 28;
    private static final int MOST_STEPS = 4;

    /**
     * A line.
     *
     * @param heading whether it names what is decided; else a group
     * @param y its middle
     * @param shape {@code HIGHER}, {@code LOWER}, {@code NO_CLEAR_DIFFERENCE}, or empty where nothing is drawn
     * @param low where the interval begins
     * @param at where the ratio is
     * @param high where the interval ends
     * @param points the corners of the point
     */
    record Row(
            String name, boolean heading, int y, String text, String shape, int low, int at, int high, String points) {}

    /** A step of the scale. */
    record Tick(int x, String text) {}

    static ForestPlot of(Comparison comparison, String summary) {
        int steps = relatives(comparison)
                .flatMap(relative -> Stream.of(relative.low(), relative.high()))
                .mapToInt(ratio -> (int) Math.ceil(Math.abs(log2(ratio))))
                .map(needed -> Math.max(1, Math.min(MOST_STEPS, needed)))
                .max()
                .orElse(1);
        List<Row> rows = new ArrayList<>();
        for (Measure measure : comparison.measures()) {
            boolean none = measure.groups().isEmpty();
            rows.add(new Row(
                    measure.title(), true, y(rows), none ? "Nothing can be told of any group" : "", "", 0, 0, 0, ""));
            for (Rate rate : measure.groups()) {
                rows.add(row(rate, y(rows), steps));
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (int step = -steps; step <= steps; step++) {
            ticks.add(
                    new Tick(x(Math.pow(2, step), steps), step < 0 ? "1/" + (1 << -step) : String.valueOf(1 << step)));
        }
        return new ForestPlot(rows, ticks, x(1, steps), summary);
    }

    static Stream<Relative> relatives(Comparison comparison) {
        return comparison.measures().stream()
                .flatMap(measure -> measure.groups().stream())
                .flatMap(rate -> Stream.ofNullable(rate.relative()));
    }

    private static Row row(Rate rate, int y, int steps) {
        String name = String.valueOf(rate.group());
        Relative relative = rate.relative();
        if (relative == null) {
            return new Row(name, false, y, "Not compared", "", 0, 0, 0, "");
        }
        int at = x(relative.ratio(), steps);
        return new Row(
                name,
                false,
                y,
                relative.words() + ": " + Relative.figure(relative.ratio()) + " (" + relative.interval() + ")",
                relative.reading(),
                x(relative.low(), steps),
                at,
                x(relative.high(), steps),
                corners(relative.reading(), at, y));
    }

    private static String corners(String reading, int x, int y) {
        int up = reading.equals("LOWER") ? -1 : 1;
        return (x - 7) + "," + (y + 6 * up) + " " + (x + 7) + "," + (y + 6 * up) + " " + x + "," + (y - 8 * up);
    }

    private static int y(List<Row> rows) {
        return TOP + rows.size() * ROW + ROW / 2;
    }

    private static int x(double ratio, int steps) {
        double clipped = Math.max(-steps, Math.min(steps, log2(ratio)));
        return LEFT + (int) Math.round((clipped + steps) / (2.0 * steps) * (RIGHT - LEFT));
    }

    private static double log2(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }

    @Override
    public String fragment() {
        return "forest";
    }

    @Override
    public String label() {
        return "Relative rates";
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return TOP + rows.size() * ROW + 34;
    }

    /** Where the scale begins. */
    public int left() {
        return LEFT;
    }

    /** Where the scale ends. */
    public int right() {
        return RIGHT;
    }

    /** Where lines begin, from above. */
    public int top() {
        return TOP;
    }
}
