package uk.iomgraph.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dated intervals in lanes one above the other, drawn here so that they need no script.
 *
 * @param label what it is, in a few words
 * @param summary what it shows, in a sentence
 * @param lanes the lanes, the uppermost first
 * @param marks days below
 * @param today where the day asked about lies
 * @param asOf the day asked about
 */
public record Swimlanes(String label, String summary, List<Lane> lanes, List<Mark> marks, int today, LocalDate asOf)
        implements Picture {

    /** Where lanes begin. */
    public static final int LEFT = 190;

    private static final int WIDTH = 960;
    private static final int LANE = 40;
    private static final int HEADING = 30;
    private static final int TOP = 28;
    private static final int MARKS = 6;
    private static final int MARGIN_DAYS = 60;
    private static final int MARGIN_TEXT = 45;

    /**
     * A lane with its bars.
     *
     * @param heading what it and the lanes below it have in common, if it is the first of them; null for nothing
     * @param style the class of its name, which is lighter where it stands below a heading
     */
    public record Lane(@Nullable String heading, String name, String style, int y, List<Bar> bars) {}

    /** A bar; open ends run to the edge. */
    public record Bar(int x, int width, String shade) {}

    /** A mark on the axis. */
    public record Mark(int x, String text) {}

    @Override
    public String fragment() {
        return "lanes";
    }

    @Override
    public int height() {
        return (lanes.isEmpty() ? TOP : lanes.get(lanes.size() - 1).y() + LANE) + 34;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    /** Where lanes begin. */
    public int left() {
        return LEFT;
    }

    /** On which side of its line the day asked about is written, so that it stays within the drawing. */
    public String side() {
        return today > WIDTH - MARGIN_TEXT ? "end" : "middle";
    }

    /** Gathers intervals, in the order of their lanes. */
    public static final class Drawing {

        private record Interval(
                String shade,
                @Nullable LocalDate from,
                @Nullable LocalDate to) {}

        /** A lane is another below another heading. */
        private record Place(String heading, String name) {}

        private final String label;
        private final String summary;
        private final Map<Place, List<Interval>> lanes = new LinkedHashMap<>();
        private String heading = "";

        /** A drawing that says no more of itself than the table below it. */
        public Drawing() {
            this("Timeline", "Timeline; the table below says the same");
        }

        /**
         * A drawing that says what it shows.
         *
         * @param label what it is, in a few words
         * @param summary what it shows, in a sentence
         */
        public Drawing(String label, String summary) {
            this.label = label;
            this.summary = summary;
        }

        /** What the lanes have in common that are added from now on. */
        public void heading(String text) {
            heading = text;
        }

        /** A lane that is shown even if it stays empty. */
        public void lane(String lane) {
            intervals(lane);
        }

        /** An interval in a lane; null ends are open. */
        public void add(String lane, String shade, @Nullable LocalDate from, @Nullable LocalDate to) {
            intervals(lane).add(new Interval(shade, from, to));
        }

        private List<Interval> intervals(String lane) {
            return lanes.computeIfAbsent(new Place(heading, lane), place -> new ArrayList<>());
        }

        /** The drawing, around the day asked about. */
        public Swimlanes until(LocalDate asOf) {
            List<LocalDate> days = Stream.concat(
                            Stream.of(asOf),
                            lanes.values().stream()
                                    .flatMap(List::stream)
                                    .flatMap(interval -> Stream.of(interval.from(), interval.to()))
                                    .filter(Objects::nonNull))
                    .map(Objects::requireNonNull)
                    .sorted()
                    .toList();
            Scale scale = new Scale(
                    days.get(0).minusDays(MARGIN_DAYS),
                    days.get(days.size() - 1).plusDays(MARGIN_DAYS));
            return new Swimlanes(label, summary, drawn(scale), scale.marks(), scale.x(asOf), asOf);
        }

        private List<Lane> drawn(Scale scale) {
            List<Lane> drawn = new ArrayList<>();
            int y = TOP;
            String above = "";
            for (Map.Entry<Place, List<Interval>> lane : lanes.entrySet()) {
                Place place = lane.getKey();
                boolean first = !place.heading().equals(above);
                y += first ? HEADING : 0;
                drawn.add(new Lane(
                        first ? place.heading() : null,
                        place.name(),
                        place.heading().isEmpty() ? "iom-lane__name" : "iom-lane__part",
                        y,
                        lane.getValue().stream().map(scale::bar).toList()));
                above = place.heading();
                y += LANE;
            }
            return drawn;
        }

        /** Days along the width of the drawing. */
        private record Scale(LocalDate first, LocalDate last) {

            Bar bar(Interval interval) {
                int from = interval.from() == null ? LEFT : x(interval.from());
                int to = interval.to() == null ? WIDTH : x(interval.to());
                return new Bar(from, Math.max(3, to - from), interval.shade());
            }

            int x(LocalDate day) {
                double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
                return LEFT + (int) Math.round(share * (WIDTH - LEFT));
            }

            List<Mark> marks() {
                long days = ChronoUnit.DAYS.between(first, last);
                return LongStream.range(0, MARKS)
                        .mapToObj(index -> first.plusDays(days * (2 * index + 1) / (2 * MARKS)))
                        .map(day -> new Mark(x(day), Words.shortDay(day)))
                        .toList();
            }
        }
    }
}
