package uk.iomgraph.rules.gap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Timeline;

/** The tables of fixtures, one for each family of rules about people, and one for all other rules. */
final class Fixtures {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private Fixtures() {}

    /** One row: what is recorded, and the gaps that follow. */
    record Fixture(String rule, String name, String records, String gaps) {

        Timeline timeline() {
            return Script.read(records);
        }

        /** What the fixture's rule says with the settings of the catalogue and fresh feeds. */
        List<Verdict> verdicts() {
            return GapEvaluation.evaluate(GapRules.get(rule), timeline(), Settings.standard(), Horizons.fresh());
        }

        boolean leavesNone() {
            return gaps.equals("none");
        }

        private List<Integer> numbers() {
            return NUMBER.matcher(records)
                    .results()
                    .map(found -> Integer.valueOf(found.group()))
                    .toList();
        }

        /** By how much each number of another fixture is more, none or one; empty where anything else is another. */
        private List<Integer> step(Fixture other) {
            List<Integer> numbers = numbers();
            List<Integer> others = other.numbers();
            if (!words().equals(other.words())) {
                return List.of();
            }
            List<Integer> more = IntStream.range(0, numbers.size())
                    .mapToObj(i -> others.get(i) - numbers.get(i))
                    .toList();
            return more.contains(1) && more.stream().allMatch(by -> by == 0 || by == 1) ? more : List.of();
        }

        private String words() {
            return NUMBER.matcher(records).replaceAll("#");
        }

        Intervals expected() {
            Intervals.Builder days = Intervals.builder();
            if (!leavesNone()) {
                for (String gap : gaps.split(",", -1)) {
                    String[] ends = gap.strip().split("\\.\\.", -1);
                    days.add(Script.day(ends[0]), Script.day(ends[1]));
                }
            }
            return days.build();
        }

        @Override
        public String toString() {
            return rule + ", " + name;
        }
    }

    static Stream<Fixture> all() {
        return Arrays.stream(Family.values()).flatMap(family -> table("family-" + family + ".md").stream());
    }

    /** Those of the rules about areas, pairs, networks and feeds; {@link WiderScript} reads their records. */
    static Stream<Fixture> wider() {
        return table("wider.md").stream();
    }

    /**
     * Whether three of them stand around a boundary: one just inside, one on it and one a step over. From each to the next the
     * same numbers are one on, and between the first and the last the gap comes or goes.
     */
    static boolean haveABoundary(List<Fixture> cases) {
        return cases.stream()
                .anyMatch(first -> cases.stream().anyMatch(second -> {
                    List<Integer> step = first.step(second);
                    return !step.isEmpty()
                            && cases.stream()
                                    .anyMatch(third -> step.equals(second.step(third))
                                            && first.leavesNone() != third.leavesNone());
                }));
    }

    private static List<Fixture> table(String name) {
        try (var stream = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .dropWhile(line -> !line.startsWith("| rule | case"))
                    .filter(line -> line.startsWith("| G"))
                    .map(Fixtures::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture row(String line) {
        String[] cells = line.split("\\|", -1);
        return new Fixture(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
    }

    static Intervals gaps(List<Verdict> verdicts) {
        Intervals.Builder days = Intervals.builder();
        verdicts.forEach(verdict -> days.add(verdict.from(), Math.min(verdict.to(), Day.NEVER)));
        return days.build();
    }
}
