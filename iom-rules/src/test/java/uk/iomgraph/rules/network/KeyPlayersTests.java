package uk.iomgraph.rules.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.rules.network.KeyPlayers.Method;
import uk.iomgraph.rules.network.KeyPlayers.Scenario;

@DisplayName("What a network is without its key players")
class KeyPlayersTests {

    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    @DisplayName(
            "is told by the share of pairs who cannot reach each other, and how long the chains of the others are.")
    void fragmentation() {
        // A chain of five: 20 ordered pairs, of which 8 are at distance 1, 6 at 2, 4 at 3, 2 at 4.
        TieNetwork chain = SampleNetworks.of(5, "0-1 1-2 2-3 3-4");
        Fragmentation whole = Fragmentation.of(chain);
        assertThat(whole.ties()).isEqualTo(4);
        assertThat(whole.fragmentation()).isZero();
        assertThat(whole.lengthened()).isCloseTo(1 - (8 + 3 + 4 / 3.0 + 0.5) / 20, CLOSE);
        // Without the middle one, two pairs of two.
        Fragmentation cut = Fragmentation.without(chain, new int[] {2});
        assertThat(cut.people()).isEqualTo(4);
        assertThat(cut.ties()).isEqualTo(2);
        assertThat(cut.components()).isEqualTo(2);
        assertThat(cut.largest()).isEqualTo(2);
        assertThat(cut.fragmentation()).isCloseTo(1 - 4 / 12.0, CLOSE);
        assertThat(cut.lengthened()).isCloseTo(1 - 4 / 12.0, CLOSE);
    }

    @Test
    @DisplayName("is wholly fragmented where fewer than two are left.")
    void nobodyLeft() {
        TieNetwork pair = SampleNetworks.of(2, "0-1");
        assertThat(Fragmentation.without(pair, new int[] {0})).isEqualTo(new Fragmentation(1, 0, 1, 1, 1, 1));
        assertThat(Fragmentation.without(pair, new int[] {1, 0})).isEqualTo(new Fragmentation(0, 0, 0, 0, 1, 1));
    }

    /** Values of networkx 3.6.1: nx.connected_components of what is left, after its ranking; people from 1. */
    @ParameterizedTest
    @CsvSource({
        "1, BETWEENNESS, 1, 0.3162878787878788",
        "3, BETWEENNESS, 1 34 33, 0.5698924731182795",
        "5, BETWEENNESS, 1 34 33 3 32, 0.8275862068965517",
        "1, DEGREE, 34, 0",
        "5, DEGREE, 34 1 33 3 2, 0.8891625615763546",
        "1, FRAGMENTATION, 1, 0.3162878787878788",
        "2, FRAGMENTATION, 1 2, 0.4233870967741935"
    })
    @DisplayName("in the karate club is what networkx finds:")
    void karate(int count, Method method, String chosen, double fragmentation) {
        Scenario scenario = KeyPlayers.scenario(SampleNetworks.karate(), count, method);
        int[] people = Arrays.stream(chosen.split(" ", -1))
                .mapToInt(person -> Integer.parseInt(person) - 1)
                .toArray();
        assertThat(scenario.chosen()).containsExactly(people);
        assertThat(scenario.before()).isEqualTo(Fragmentation.of(SampleNetworks.karate()));
        assertThat(scenario.before().lengthened()).isCloseTo(0.5079916815210948, CLOSE);
        assertThat(scenario.after().fragmentation()).isCloseTo(fragmentation, CLOSE);
    }

    @Test
    @DisplayName("differs by method: whoever holds two stars together has few ties.")
    void compared() {
        // Two stars of four ends around 0 and 1, joined through 2 alone.
        TieNetwork stars = SampleNetworks.of(11, "0-3 0-4 0-5 0-6 1-7 1-8 1-9 1-10 0-2 2-1");
        assertThat(KeyPlayers.choose(stars, 1, Method.DEGREE)).containsExactly(0);
        assertThat(KeyPlayers.choose(stars, 1, Method.FRAGMENTATION)).containsExactly(0);
        assertThat(KeyPlayers.choose(stars, 1, Method.BETWEENNESS)).containsExactly(0);
        // Two cliques of four, joined by a chain: cutting the chain is best, though its people have fewest ties.
        TieNetwork cliques = SampleNetworks.of(9, "0-1 0-2 0-3 1-2 1-3 2-3 4-5 4-6 4-7 5-6 5-7 6-7 3-8 8-4");
        assertThat(KeyPlayers.choose(cliques, 1, Method.DEGREE)).containsExactly(3);
        assertThat(KeyPlayers.choose(cliques, 1, Method.FRAGMENTATION)).containsExactly(8);
    }

    @Test
    @DisplayName("chooses no more people than there are.")
    void all() {
        for (Method method : Method.values()) {
            assertThat(KeyPlayers.choose(SampleNetworks.star(3), 9, method)).containsExactlyInAnyOrder(0, 1, 2);
        }
    }
}
