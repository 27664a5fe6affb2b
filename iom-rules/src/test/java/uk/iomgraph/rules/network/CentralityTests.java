package uk.iomgraph.rules.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Centralities that come to rest")
class CentralityTests {

    private static final Offset<Double> CLOSE = within(1e-9);

    /** In a star of n ends the greatest eigenvalue is the root of n: the middle has 1 / root of 2, the ends share the rest. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 30})
    @DisplayName("of a star, which has two sides, are those of its eigenvector.")
    void star(int ends) {
        double[] values = new Centrality(SampleNetworks.star(ends + 1)).eigenvector();
        assertThat(values[0]).isCloseTo(Math.sqrt(0.5), CLOSE);
        assertThat(values[ends]).isCloseTo(Math.sqrt(0.5 / ends), CLOSE);
    }

    /** The middle m and each of n ends e: m = 0.15 / (n + 1) + 0.85 n e, e = 0.15 / (n + 1) + 0.85 m / n. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 30})
    @DisplayName("of a star are the shares worked out by hand.")
    void wandering(int ends) {
        double base = 0.15 / (ends + 1);
        double middle = (base + 0.85 * ends * base) / (1 - 0.85 * 0.85);
        double[] shares = new Centrality(SampleNetworks.star(ends + 1)).pageRank(false);
        assertThat(shares[0]).isCloseTo(middle, CLOSE);
        assertThat(shares[ends]).isCloseTo(base + 0.85 * middle / ends, CLOSE);
    }

    @Test
    @DisplayName("give more to who is tied strongly where weights count, and not where they do not.")
    void weights() {
        Centrality centrality = new Centrality(SampleNetworks.of(3, "0-1-1 0-2-3"));
        double[] alike = centrality.pageRank(false);
        double[] weighted = centrality.pageRank(true);
        assertThat(alike[1]).isCloseTo(alike[2], CLOSE);
        assertThat(weighted[2]).isGreaterThan(2 * weighted[1]);
    }

    @Test
    @DisplayName("leave those without ties a share of wandering, and nothing of being tied to the well tied.")
    void alone() {
        Centrality centrality = new Centrality(SampleNetworks.of(4, "0-1-1 1-2-1"));
        double[] shares = centrality.pageRank(false);
        // Of x = 0.15 / 4 + 0.85 x / 4.
        assertThat(shares[3]).isCloseTo(1.0 / 21, CLOSE).isLessThan(shares[0]);
        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, CLOSE);
        assertThat(centrality.eigenvector()[3]).isZero();
        assertThat(new Centrality(TieNetwork.of(2).build()).eigenvector()).containsOnly(0);
    }

    @Property(tries = 200)
    @Label("are in one proportion to what the neighbours have, in any connected network.")
    void eigenvector(@ForAll @IntRange(min = 2, max = 25) int people, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TieNetwork.Builder builder = TieNetwork.of(people);
        for (int person = 1; person < people; person++) {
            builder.tie(person, random.nextInt(person));
            builder.tie(random.nextInt(people), random.nextInt(people));
        }
        TieNetwork network = builder.build();
        double[] values = new Centrality(network).eigenvector();
        double[] sums = new double[people];
        for (int person = 0; person < people; person++) {
            sums[person] = Arrays.stream(network.neighbours(person))
                    .mapToDouble(i -> values[i])
                    .sum();
        }
        double eigenvalue = Math.sqrt(Arrays.stream(sums).map(sum -> sum * sum).sum());
        for (int person = 0; person < people; person++) {
            assertThat(sums[person]).isCloseTo(eigenvalue * values[person], within(1e-6));
        }
    }
}
