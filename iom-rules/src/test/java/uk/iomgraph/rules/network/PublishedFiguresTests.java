package uk.iomgraph.rules.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Figures that other programs compute; the table says which. */
@DisplayName("The measures of everybody agree with networkx and igraph")
class PublishedFiguresTests {

    private static final Offset<Double> CLOSE = within(1e-8);

    @Test
    @DisplayName("in Zachary's karate club.")
    void karate() throws IOException {
        agrees("karate", SampleNetworks.karate());
    }

    @Test
    @DisplayName("in the London gang, where ties are weighted.")
    void london() throws IOException {
        agrees("london-gang", SampleNetworks.london());
    }

    private static void agrees(String graph, TieNetwork network) throws IOException {
        StructuralHoles holes = new StructuralHoles(network);
        double[] betweenness = Betweenness.exact(network);
        List<String[]> rows = rows(graph);
        assertThat(rows).hasSize(network.people());
        for (String[] row : rows) {
            int person = Integer.parseInt(row[1]) - 1;
            assertThat(holes.constraint(person)).isCloseTo(Double.parseDouble(row[2]), CLOSE);
            assertThat(holes.effectiveSize(person)).isCloseTo(Double.parseDouble(row[3]), CLOSE);
            assertThat(holes.efficiency(person)).isCloseTo(Double.parseDouble(row[3]) / network.degree(person), CLOSE);
            assertThat(betweenness[person]).isCloseTo(Double.parseDouble(row[4]), CLOSE);
        }
    }

    private static List<String[]> rows(String graph) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PublishedFiguresTests.class.getResourceAsStream("/network/figures.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals(graph))
                    .toList();
        }
    }
}
