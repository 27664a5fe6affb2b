package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.synthetic.population.Careers;

@DisplayName("100,000 generated people")
class FiguresTests {

    private static final Path DOCUMENT = Path.of("../docs/synthetic.md");

    @TempDir
    static Path temp;

    private static Order order;

    @BeforeAll
    static void generate() throws IOException {
        order = OrderReader.read(List.of(
                "--people",
                "100000",
                "--seed",
                "1",
                "--out",
                temp.resolve("out").toString()));
        new Generation(order).run((done, of) -> {});
    }

    @Test
    @DisplayName("come near the published figures, as docs/synthetic.md says")
    void comeNearPublishedFigures() throws IOException {
        Careers careers = new Careers(order.seed(), order.layout(), order.from(), order.to());
        List<Figure> figures = new ArrayList<>(new Reoffending(order.layout(), careers).figures());
        figures.addAll(new RecordedFigures(order.out(), order.areas()).figures());
        figures.addAll(new GangFigures(order.out()).figures());
        figures.add(new JourneyFigure(order.out()).measure());

        assertThat(figures)
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        figure -> assertThat(figure.holds()).as(figure.row()).isTrue());
        assertThat(Files.readString(DOCUMENT))
                .contains(figures.stream().map(Figure::row).collect(Collectors.joining("\n")));
    }

    @Test
    @DisplayName("meet at a few busy places and hostels, and some of them are in many offences")
    void meetAtHubs() throws IOException {
        assertThat(mostOverMean("offences", "address_ref"))
                .as("offences at the busiest place")
                .isGreaterThan(100);
        assertThat(mostOverMean("residences", "address_ref"))
                .as("residents of the fullest address")
                .isGreaterThan(100);
        assertThat(mostOverMean("involvements", "person_ref"))
                .as("offences of whoever is in most")
                .isGreaterThan(5);
    }

    @Test
    @DisplayName("offend with few others, but for a few who offend with very many")
    void offendWithFew() throws IOException {
        Map<String, Set<String>> together = new HashMap<>();
        Rows.ofFull(order.out(), "involvements", row -> {
            String who = row.getField("person_ref");
            if (!row.getField("role").equals("VICTIM")) {
                together.computeIfAbsent(row.getField("offence_ref"), offence -> new HashSet<>())
                        .add(who.substring(who.indexOf(':') + 1));
            }
        });
        Map<String, Set<String>> companions = new HashMap<>();
        together.values()
                .forEach(people -> people.forEach(one -> companions
                        .computeIfAbsent(one, person -> new HashSet<>())
                        .addAll(people)));
        int[] sizes = companions.values().stream()
                .mapToInt(all -> all.size() - 1)
                .sorted()
                .toArray();

        assertThat(IntStream.of(sizes).average()).hasValueCloseTo(4.7, within(0.5));
        assertThat(sizes[sizes.length - 1 - sizes.length / 100])
                .as("others with whom one in a hundred offend")
                .isLessThan(20);
        assertThat(sizes[sizes.length - 1])
                .as("others with whom somebody offends")
                .isGreaterThan(100);
    }

    /** How often the value that comes most often in a column of the full deliveries comes, times the mean of all values. */
    private static double mostOverMean(String file, String column) throws IOException {
        Map<String, Integer> often = new HashMap<>();
        Rows.ofFull(order.out(), file, row -> {
            String value = row.getField(column);
            if (!value.isEmpty()) {
                often.merge(value, 1, Integer::sum);
            }
        });
        return often.values().stream().mapToInt(Integer::intValue).max().orElse(0)
                / often.values().stream().mapToInt(Integer::intValue).average().orElse(1);
    }
}
