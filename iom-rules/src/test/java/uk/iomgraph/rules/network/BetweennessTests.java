package uk.iomgraph.rules.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Betweenness")
class BetweennessTests {

    @Test
    @DisplayName("shares a pair out among all its shortest chains, and counts each pair once.")
    void square() {
        // A square 0-1-2-3 with 4 hanging on 3: 0 and 2 share the pairs 1-3 and 1-4; 1 has half of 0-2, 3 all the rest.
        assertThat(Betweenness.exact(SampleNetworks.of(5, "0-1 1-2 2-3 3-0 3-4")))
                .containsExactly(new double[] {1, 0.5, 1, 3.5, 0}, within(1e-12));
    }

    @Test
    @DisplayName("of the middle of a star is all pairs of its ends.")
    void star() {
        assertThat(Betweenness.exact(SampleNetworks.star(7))).startsWith(15, 0);
    }

    @Test
    @DisplayName("does not heed weights.")
    void unweighted() {
        assertThat(Betweenness.exact(SampleNetworks.of(4, "0-1-9 1-2-0.1 2-3-5")))
                .containsExactly(Betweenness.exact(SampleNetworks.of(4, "0-1 1-2 2-3")));
    }

    @Test
    @DisplayName("from a sample is the exact one on average, and the same for the same seed.")
    void sampled() {
        TieNetwork karate = SampleNetworks.karate();
        double[] exact = Betweenness.exact(karate);
        double[] mean = new double[karate.people()];
        int rounds = 2_000;
        for (int seed = 0; seed < rounds; seed++) {
            double[] sampled = Betweenness.sampled(karate, 8, seed);
            for (int person = 0; person < mean.length; person++) {
                mean[person] += sampled[person] / rounds;
            }
        }
        assertThat(mean).containsExactly(exact, within(6.0));
        assertThat(Betweenness.sampled(karate, 8, 1)).containsExactly(Betweenness.sampled(karate, 8, 1));
        assertThat(Betweenness.sampled(karate, 8, 1)).isNotEqualTo(Betweenness.sampled(karate, 8, 2));
        assertThat(Betweenness.sampled(karate, 34, 1)).containsExactly(exact);
    }

    @Test
    @DisplayName("of nobody is nothing, and from nobody is refused.")
    void nobody() {
        assertThat(Betweenness.exact(TieNetwork.of(0).build())).isEmpty();
        TieNetwork star = SampleNetworks.star(3);
        assertThatThrownBy(() -> Betweenness.sampled(star, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
