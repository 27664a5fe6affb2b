package uk.iomgraph.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.flow.index.FlowCounts;
import uk.iomgraph.flow.index.JourneyIndex;
import uk.iomgraph.flow.index.JourneyIndex.Window;
import uk.iomgraph.flow.index.LevelAreas;
import uk.iomgraph.flow.index.PersonJourneys;
import uk.iomgraph.flow.index.PersonJourneys.Journey;
import uk.iomgraph.rules.flow.FlowMatrix;
import uk.iomgraph.rules.flow.GravityFit;
import uk.iomgraph.rules.flow.GravityModel;
import uk.iomgraph.rules.flow.PoissonInterval;

/**
 * How fast flows are counted and measured: invented journeys of 100,000 people between 314 partnerships, ten each over ten
 * years, nine of ten offences at home or near it.
 */
@DisplayName("Flows")
class FlowBench {

    private static final int PEOPLE = Integer.getInteger("bench.people", 100_000);
    private static final int AREAS = 314;
    private static final int EACH = 10;
    private static final int DAYS = 3_652;
    private static final int TIMES = 30;

    private final List<String> lines = new ArrayList<>();
    private final Random chance = new Random(20_261_125);
    private final double[] east = chance.doubles(AREAS, 0, 500).toArray();
    private final double[] north = chance.doubles(AREAS, 0, 500).toArray();

    @Test
    @DisplayName("are counted, measured and patched")
    void speed() throws IOException {
        JourneyIndex.Builder builder = JourneyIndex.builder();
        IntStream.range(0, PEOPLE).forEach(person -> builder.add(person(person)));
        JourneyIndex index = builder.build();
        say("%,d journeys of %,d people: %,d bytes", index.journeys(), index.versions(), index.bytes());

        List<String> codes = IntStream.range(0, AREAS).mapToObj(FlowBench::code).toList();
        LevelAreas areas = new LevelAreas(codes, code -> code);
        Window year = new Window(DAYS - 365, DAYS, 5);
        FlowCounts counts = time("matrix of 314 x 314 for a year", () -> index.count(areas, year));
        FlowMatrix matrix = counts.matrix();
        GravityFit fit = time("gravity model of all pairs", () -> GravityModel.fit(matrix, this::distance));
        say("%s", fit);
        time(
                "intervals of 1,000 counts",
                () -> IntStream.range(0, 1_000).mapToObj(PoissonInterval::of).toList());
        LevelAreas pair = new LevelAreas(List.of(code(0), code(1)), code -> code);
        time("travellers of a pair", () -> index.travellers(pair, year));
        List<PersonJourneys> changed =
                IntStream.range(0, 500).mapToObj(this::person).toList();
        List<String> people = changed.stream().map(PersonJourneys::subject).toList();
        time("patch of 500 people", () -> index.patch(people, changed));
        assertThat(matrix.total() + counts.outside()).isPositive();
        Files.createDirectories(Path.of("target/bench"));
        Files.write(Path.of("target/bench/flows.txt"), lines);
    }

    private PersonJourneys person(int person) {
        int home = chance.nextInt(AREAS);
        List<Journey> journeys = new ArrayList<>(EACH);
        for (int i = 0; i < EACH; i++) {
            journeys.add(new Journey(code(home), code(place(home)), chance.nextInt(DAYS), chance.nextInt(100)));
        }
        return new PersonJourneys("person" + person, 0, Long.MAX_VALUE, journeys);
    }

    /** At home, or in one of a few areas drawn, the nearest. */
    private int place(int home) {
        int nearest = home;
        if (chance.nextInt(3) == 0) {
            nearest = chance.nextInt(AREAS);
            for (int other : chance.ints(4, 0, AREAS).toArray()) {
                nearest = distance(home, other) < distance(home, nearest) ? other : nearest;
            }
        }
        return nearest;
    }

    private double distance(int from, int to) {
        return from == to ? Double.NaN : Math.hypot(east[from] - east[to], north[from] - north[to]);
    }

    private static String code(int area) {
        return "E22" + (1_000_000 + area);
    }

    private <T> T time(String what, Supplier<T> work) {
        long[] times = new long[TIMES];
        T result = work.get();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            result = work.get();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        say("%s: median %.1f ms, worst %.1f ms", what, times[TIMES / 2] / 1e6, times[TIMES - 1] / 1e6);
        return result;
    }

    private void say(String format, Object... arguments) {
        String line = String.format(Locale.ROOT, format, arguments);
        lines.add(line);
        System.out.println(line);
    }
}
