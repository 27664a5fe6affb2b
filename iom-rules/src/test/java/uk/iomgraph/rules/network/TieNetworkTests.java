package uk.iomgraph.rules.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A network of ties")
class TieNetworkTests {

    @Test
    @DisplayName("holds a pair once, whichever way round and however often it comes, with its greatest weight.")
    void deduplicates() {
        TieNetwork network = SampleNetworks.of(4, "2-0-1 0-2-3 2-0-2 3-2");
        assertThat(network.ties()).isEqualTo(2);
        assertThat(network.weight(0, 2)).isEqualTo(3);
        assertThat(network.weight(2, 0)).isEqualTo(3);
        assertThat(network.weight(0, 3)).isZero();
        assertThat(network.neighbours(2)).containsExactly(0, 3);
        assertThat(network.strength(2)).isEqualTo(4);
        assertThat(network.degree(1)).isZero();
    }

    @Test
    @DisplayName("ties nobody to themselves.")
    void noLoops() {
        TieNetwork network = SampleNetworks.of(2, "0-0-5 0-1");
        assertThat(network.ties()).isEqualTo(1);
        assertThat(network.strength(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-2", "0-1-0", "0-1-NaN", "0-1-Infinity"})
    @DisplayName("refuses people it does not have and weights that are none:")
    void refuses(String tie) {
        assertThatThrownBy(() -> SampleNetworks.of(2, tie)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("grows with as many ties as there are.")
    void grows() {
        assertThat(SampleNetworks.clique(30).ties()).isEqualTo(435);
    }

    @Test
    @DisplayName("of the London gang has 54 people and 315 ties, as published.")
    void london() {
        TieNetwork london = SampleNetworks.london();
        assertThat(london.people()).isEqualTo(54);
        assertThat(london.ties()).isEqualTo(315);
    }
}
