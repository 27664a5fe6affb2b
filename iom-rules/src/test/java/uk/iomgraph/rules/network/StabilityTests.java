package uk.iomgraph.rules.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.rules.network.Resampling.Omission;
import uk.iomgraph.rules.network.Resampling.WithReplacement;
import uk.iomgraph.rules.network.Stability.Interval;

@DisplayName("Stability under redrawn ties")
class StabilityTests {

    private static final Stability.Measure BETWEENNESS = (network, seed) -> Betweenness.exact(network);

    @Test
    @DisplayName("draws with replacement leave 1 - 1/e of many ties, others each time.")
    void withReplacement() {
        TieNetwork clique = SampleNetworks.clique(60);
        double left = 0;
        for (int seed = 0; seed < 50; seed++) {
            left += new WithReplacement().from(clique, new Random(seed)).ties() / (50.0 * clique.ties());
        }
        assertThat(left).isCloseTo(1 - Math.exp(-1), within(0.005));
    }

    @Test
    @DisplayName("omission leaves the share it should, and the weights as they were.")
    void omission() {
        TieNetwork clique = SampleNetworks.clique(60);
        double left = new Omission(0.2).from(clique, new Random(3)).ties() / (double) clique.ties();
        assertThat(left).isCloseTo(0.8, within(0.04));
        TieNetwork weighted = new Omission(1e-9).from(SampleNetworks.of(3, "0-1-4 1-2-7"), new Random(1));
        assertThat(weighted.weight(1, 2)).isEqualTo(7);
        assertThat(weighted.people()).isEqualTo(3);
    }

    @Test
    @DisplayName(
            "of the greatest broker of the karate club lies among the first ranks, of a person at the edge widely.")
    void karate() {
        Resampling resampling = new Resampling(new WithReplacement(), 400, 0.95, 7);
        Stability stability = Stability.of(SampleNetworks.karate(), BETWEENNESS, resampling);
        Interval first = stability.rank(0);
        assertThat(first.low()).isEqualTo(1);
        assertThat(first.high()).isLessThanOrEqualTo(5);
        // Person 12 has one tie: never between others, whatever is drawn.
        assertThat(stability.value(11)).isEqualTo(new Interval(0, 0));
        assertThat(stability.rank(9).high() - stability.rank(9).low()).isGreaterThan(8);
    }

    @Test
    @DisplayName("takes the ends a level leaves out on either side.")
    void quantiles() {
        // With every tie there or not, the degree of either end of one tie is 1 in about 3 of 4 rounds.
        TieNetwork pair = SampleNetworks.of(2, "0-1");
        Stability.Measure degree = (network, seed) -> new double[] {network.degree(0), network.degree(1)};
        assertThat(Stability.of(pair, degree, new Resampling(new Omission(0.25), 200, 0.9, 1))
                        .value(0))
                .isEqualTo(new Interval(0, 1));
        assertThat(Stability.of(pair, degree, new Resampling(new Omission(0.25), 200, 0.2, 1))
                        .value(0))
                .isEqualTo(new Interval(1, 1));
    }

    @Test
    @DisplayName("passes over rounds in which a person has no value, and has none if there never is one.")
    void withoutValue() {
        Stability.Measure constraint =
                (network, seed) -> new double[] {new StructuralHoles(network).constraint(0), Double.NaN};
        Stability stability =
                Stability.of(SampleNetworks.of(2, "0-1"), constraint, new Resampling(new Omission(0.5), 50, 0.95, 1));
        assertThat(stability.value(0)).isEqualTo(new Interval(1, 1));
        assertThat(stability.value(1)).isEqualTo(new Interval(Double.NaN, Double.NaN));
        assertThat(stability.rank(1)).isEqualTo(new Interval(1, 2));
    }

    @Test
    @DisplayName("refuses no rounds, and levels and chances that are none.")
    void refuses() {
        WithReplacement draw = new WithReplacement();
        assertThatThrownBy(() -> new Resampling(draw, 0, 0.9, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Resampling(draw, 9, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Omission(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Omission(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
