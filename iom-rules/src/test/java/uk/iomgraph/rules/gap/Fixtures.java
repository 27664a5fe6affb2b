package uk.iomgraph.rules.gap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Timeline;

/** The tables of fixtures, one for each family of rules. */
final class Fixtures {

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

        Intervals expected() {
            Intervals.Builder days = Intervals.builder();
            if (!gaps.equals("none")) {
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
        return Arrays.stream(Family.values()).flatMap(family -> of(family).stream());
    }

    private static List<Fixture> of(Family family) {
        String name = "family-" + family + ".md";
        try (var stream = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
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
