package uk.iomgraph.pages.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Picture;
import uk.iomgraph.pages.Words;
import uk.iomgraph.pages.records.PersonAnswer.PathwayNeed;

/**
 * Needs in a circle, one sector for each pathway, filled as far out as the need is great. Each sector says in words what it shows.
 *
 * @param sectors the sectors, clockwise from the top
 * @param summary the same in a sentence
 */
record NeedsWheel(List<Sector> sectors, String summary) implements Picture {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 440;
    private static final int CENTRE_X = WIDTH / 2;
    private static final int CENTRE_Y = 226;
    private static final int STEP = 50;
    private static final int GREATEST = 3;
    private static final int LABEL = GREATEST * STEP + 18;
    private static final double ASIDE = 0.2;
    private static final double STEEP = 0.85;

    /** One pathway. */
    record Sector(
            String name,
            String need,
            String help,
            String figure,
            int severity,
            String outline,
            @Nullable String filled,
            int figureX,
            int figureY,
            int labelX,
            int labelY,
            String anchor) {}

    static NeedsWheel of(List<PathwayNeed> needs) {
        List<Sector> sectors = new ArrayList<>();
        double width = 2 * Math.PI / needs.size();
        for (int index = 0; index < needs.size(); index++) {
            sectors.add(sector(needs.get(index), -Math.PI / 2 + index * width, width / 2));
        }
        return new NeedsWheel(sectors, summary(needs));
    }

    private static Sector sector(PathwayNeed need, double middle, double half) {
        int severity = need.severity() == null ? 0 : need.severity();
        // The figure stands in what is filled; where nothing is, near the middle.
        double figure = severity == 0 ? STEP * 0.75 : severity * STEP - STEP * 0.45;
        double aside = Math.cos(middle);
        int below = (int) Math.round(LABEL * Math.sin(middle));
        return new Sector(
                Words.name(need.pathway()),
                need.words(),
                need.blank() ? "" : need.helpWords(),
                need.severity() == null ? "?" : String.valueOf(severity),
                severity,
                path(middle, half, GREATEST * STEP),
                severity == 0 ? null : path(middle, half, severity * STEP),
                x(middle, figure),
                y(middle, figure) + 6,
                x(middle, LABEL),
                CENTRE_Y + below + beside(Math.sin(middle)),
                aside > ASIDE ? "start" : aside < -ASIDE ? "end" : "middle");
    }

    /** How far below its end of the radius a label of three lines begins, so that it stands clear of the circle. */
    private static int beside(double down) {
        return down < -STEEP ? -36 : down > STEEP ? 8 : -12;
    }

    private static String path(double middle, double half, int radius) {
        return String.format(
                Locale.ROOT,
                "M%d %d L%d %d A%d %d 0 0 1 %d %d Z",
                CENTRE_X,
                CENTRE_Y,
                x(middle - half, radius),
                y(middle - half, radius),
                radius,
                radius,
                x(middle + half, radius),
                y(middle + half, radius));
    }

    private static int x(double angle, double radius) {
        return CENTRE_X + (int) Math.round(radius * Math.cos(angle));
    }

    private static int y(double angle, double radius) {
        return CENTRE_Y + (int) Math.round(radius * Math.sin(angle));
    }

    private static String summary(List<PathwayNeed> needs) {
        List<PathwayNeed> significant =
                needs.stream().filter(PathwayNeed::significant).toList();
        long unknown = needs.stream().filter(need -> need.severity() == null).count();
        String open = significant.stream()
                .filter(need -> !need.help().equals("UNDER_WAY"))
                .map(need -> Words.name(need.pathway()))
                .collect(Collectors.joining("; "));
        return "Significant needs on " + significant.size() + " of " + needs.size() + " pathways. "
                + (significant.isEmpty()
                        ? ""
                        : open.isEmpty()
                                ? "Help is under way with each. "
                                : "No help is known to be under way with: " + open + ". ")
                + (unknown == 0 ? "All were assessed." : unknown + " not assessed, which is not the same as no need.");
    }

    @Override
    public String fragment() {
        return "wheel";
    }

    @Override
    public String label() {
        return "Wheel of needs";
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    /** Where the middle of the circle is. */
    public int centreX() {
        return CENTRE_X;
    }

    /** Where the middle of the circle is. */
    public int centreY() {
        return CENTRE_Y;
    }

    /** How far out each step of severity goes. */
    public List<Integer> rings() {
        return List.of(STEP, 2 * STEP, GREATEST * STEP);
    }
}
