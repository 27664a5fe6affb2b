package uk.iomgraph.rules.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Newman's mixing of groups")
class MixingTests {

    /** The sides the members of the karate club took, from 1 on: Mr. Hi or the Officer. */
    private static final String SIDES = "MMMMMMMMMOMMMMOOMMOMOMOOOOOOOOOOOO";

    @Test
    @DisplayName("in the karate club is the one networkx and igraph compute for the sides its members took.")
    void karate() {
        int[] sides = SIDES.chars().map(side -> side == 'M' ? 0 : 1).toArray();
        Mixing mixing = Mixing.of(SampleNetworks.karate(), sides);
        assertThat(mixing.coefficient()).isCloseTo(0.717530864197531, within(1e-12));
        assertThat(mixing.counted()).isEqualTo(78);
        assertThat(mixing.leftOut()).isZero();
    }

    @Test
    @DisplayName("is 1 where all ties are within groups and -1 where two groups of a ring alternate.")
    void ends() {
        TieNetwork two = SampleNetworks.of(4, "0-1 2-3");
        assertThat(Mixing.of(two, new int[] {0, 0, 1, 1}).coefficient()).isEqualTo(1);
        TieNetwork ring = SampleNetworks.of(4, "0-1 1-2 2-3 3-0");
        assertThat(Mixing.of(ring, new int[] {0, 1, 0, 1}).coefficient()).isEqualTo(-1);
    }

    @Test
    @DisplayName("leaves out ties of those whose group is not known, and says how many.")
    void unknown() {
        TieNetwork chain = SampleNetworks.of(5, "0-1 1-2 2-3 3-4");
        assertThat(Mixing.of(chain, new int[] {0, 0, -1, 1, 1})).isEqualTo(new Mixing(1, 2, 2));
    }

    @Test
    @DisplayName("is no number where all are in one group, or nobody is tied; groups and people must be as many.")
    void undefined() {
        TieNetwork star = SampleNetworks.star(3);
        assertThat(Mixing.of(star, new int[] {2, 2, 2}).coefficient()).isNaN();
        assertThat(Mixing.of(TieNetwork.of(2).build(), new int[] {0, 1}).coefficient())
                .isNaN();
        assertThatThrownBy(() -> Mixing.of(star, new int[2])).isInstanceOf(IllegalArgumentException.class);
    }
}
