package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.iomgraph.synthetic.population.Careers;
import uk.iomgraph.synthetic.population.Layout;

@DisplayName("100,000 generated people")
class FiguresTests {

    private static final Path DOCUMENT = Path.of("../docs/synthetic.md");

    @TempDir
    Path temp;

    @Test
    @DisplayName("come near the published figures, as docs/synthetic.md says")
    void comeNearPublishedFigures() throws IOException {
        Order order = OrderReader.read(List.of(
                "--people",
                "100000",
                "--seed",
                "1",
                "--out",
                temp.resolve("out").toString()));
        new Generation(order).run((done, of) -> {});
        Layout layout = new Layout(order.seed(), order.people(), order.areas());
        Careers careers = new Careers(order.seed(), layout, order.from(), order.to());
        List<Figure> figures = new ArrayList<>(new Reoffending(layout, careers).figures());
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
}
