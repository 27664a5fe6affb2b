package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.iomgraph.synthetic.population.Layout;

@DisplayName("Invented gangs")
class GangsTests {

    private static final int PEOPLE = 100_000;

    private static Layout layout(long seed, int people) {
        return new Layout(
                seed,
                people,
                OrderReader.read(List.of("--people", "100000", "--seed", "1", "--out", "target/never-written"))
                        .areas(),
                Layout.RESERVED_EVERY);
    }

    private static Map<Gangs.Gang, List<Integer>> blocks(Gangs gangs, Layout layout) {
        Map<Gangs.Gang, List<Integer>> blocks = new HashMap<>();
        for (int block = 0; block < layout.blocks(); block++) {
            Gangs.Gang gang = gangs.recruitingIn(block);
            if (gang != null) {
                blocks.computeIfAbsent(gang, any -> new ArrayList<>()).add(block);
            }
        }
        return blocks;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("recruit in a tenth of all blocks, whatever the seed, and each in one area; all of them are told of")
    void recruit(long seed) {
        Layout layout = layout(seed, PEOPLE);
        Gangs gangs = new Gangs(seed, layout);
        Map<Gangs.Gang, List<Integer>> blocks = blocks(gangs, layout);
        Set<Gangs.Gang> told = new HashSet<>();
        gangs.each(told::add);

        assertThat(told).containsAll(blocks.keySet());
        assertThat(told).extracting(Gangs.Gang::ref).doesNotHaveDuplicates();
        blocks.forEach((gang, recruited) -> assertThat(recruited)
                .allMatch(block -> layout.areaOfBlock(block) == gang.area() && !layout.reserved(block)));
        assertThat(blocks.values().stream().mapToInt(List::size).sum() / (double) layout.blocks())
                .isBetween(0.07, 0.13);
    }

    @Test
    @DisplayName("recruit among neighbours: blocks of one gang lie nearer to each other than those of its area do")
    void neighbours() {
        Layout layout = layout(1, PEOPLE);
        double ofGangs = 0;
        double ofAreas = 0;
        int pairs = 0;
        for (List<Integer> recruited : blocks(new Gangs(1, layout), layout).values()) {
            for (int other : recruited) {
                int block = recruited.get(0);
                if (block != other) {
                    ofGangs += layout.distance(block, other);
                    ofAreas += distanceInArea(layout, block);
                    pairs++;
                }
            }
        }
        assertThat(pairs).isGreaterThan(50);
        assertThat(ofGangs).isLessThan(ofAreas * 2 / 3);
    }

    private static double distanceInArea(Layout layout, int block) {
        return IntStream.range(0, layout.blocks())
                .filter(other -> other != block && layout.areaOfBlock(other) == layout.areaOfBlock(block))
                .mapToDouble(other -> layout.distance(block, other))
                .average()
                .orElseThrow();
    }

    @Test
    @DisplayName("are one at least of 500 people, and recruit in the same blocks in whatever order these are asked for")
    void few() {
        Layout layout = layout(1, 500);
        Gangs gangs = new Gangs(1, layout);
        List<Gangs.Gang> told = new ArrayList<>();
        gangs.each(told::add);
        assertThat(told).isNotEmpty();

        Layout large = layout(1, PEOPLE);
        Gangs forwards = new Gangs(1, large);
        Gangs backwards = new Gangs(1, large);
        Map<Integer, Gangs.Gang> found = new HashMap<>();
        for (int block = large.blocks() - 1; block >= 0; block--) {
            Gangs.Gang gang = backwards.recruitingIn(block);
            if (gang != null) {
                found.put(block, gang);
            }
        }
        for (int block = 0; block < large.blocks(); block++) {
            assertThat(forwards.recruitingIn(block)).isEqualTo(found.get(block));
        }
    }
}
