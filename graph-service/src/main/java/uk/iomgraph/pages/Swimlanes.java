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
 * @param lanes the lanes, the uppermost first
 * @param marks days below
 * @param today where the day asked about lies
 * @param asOf the day asked about
 */
public record Swimlanes(List<Lane> lanes, List<Mark> marks, int today, LocalDate asOf) implements Picture {

    /** Where lanes begin. */
    public static final int LEFT = 190;

    private static final int WIDTH = 960;
    private static final int LANE = 40;
    private static final int TOP = 28;
    private static final int MARKS = 6;
    private static final int MARGIN_DAYS = 60;
    private static final int MARGIN_TEXT = 45;

    /** A lane with its bars. */
    public record Lane(String name, int y, List<Bar> bars) {}

    /** A bar; open ends run to the edge. */
    public record Bar(int x, int width, String shade) {}

    /** A mark on the axis. */
    public record Mark(int x, String text) {}

    @Override
    public String fragment() {
        return "lanes";
    }

    @Override
    public String label() {
        return "Timeline";
    }

    @Override
    public String summary() {
        return "Timeline; the table below says the same";
    }

    @Override
    public int height() {
        return TOP + lanes.size() * LANE + 34;
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

        private final Map<String, List<Interval>> lanes = new LinkedHashMap<>();

        /** A lane that is shown even if it stays empty. */
        public void lane(String lane) {
            lanes.computeIfAbsent(lane, name -> new ArrayList<>());
        }

        /** An interval in a lane; null ends are open. */
        public void add(String lane, String shade, @Nullable LocalDate from, @Nullable LocalDate to) {
            lane(lane);
            Objects.requireNonNull(lanes.get(lane)).add(new Interval(shade, from, to));
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
            List<Lane> drawn = new ArrayList<>();
            lanes.forEach((name, intervals) -> drawn.add(new Lane(
                    name,
                    TOP + drawn.size() * LANE,
                    intervals.stream().map(scale::bar).toList())));
            return new Swimlanes(drawn, scale.marks(), scale.x(asOf), asOf);
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
