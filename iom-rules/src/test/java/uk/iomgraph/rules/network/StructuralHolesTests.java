package uk.iomgraph.rules.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Burt's measures")
class StructuralHolesTests {

    private static final Offset<Double> CLOSE = within(1e-12);

    /*
     * A triangle with weights 0-1: 1, 0-2: 1, 1-2: 2. Person 0 invests 1/2 in each. Person 2 invests 2/3 in 1, so 0 is
     * constrained through each contact by 1/2 + 1/2 * 2/3 = 5/6: twice 25/36. The contacts' strongest ties are those to
     * each other, so each is redundant by 1/2 * 2/2: twice 1/2 remains. Person 1 invests 1/3 in 0 and 2/3 in 2; 0 invests
     * 1/2 in 2 and 2 invests 1/3 in 0: (1/3 + 2/3 * 1/3)^2 + (2/3 + 1/3 * 1/2)^2 = 25/81 + 25/36. For 1, contact 0 is
     * redundant by 2/3 * 1/1, contact 2 by 1/3 * 1/2: 1/3 + 5/6.
     */
    @ParameterizedTest
    @CsvSource({"0, 1.3888888888888889, 1.0, 0.5", "1, 1.0030864197530864, 1.1666666666666667, 0.5833333333333333"})
    @DisplayName("are those worked out by hand in a triangle with weights.")
    void triangle(int person, double constraint, double effectiveSize, double efficiency) {
        StructuralHoles holes = new StructuralHoles(SampleNetworks.of(3, "0-1-1 0-2-1 1-2-2"));
        assertThat(holes.constraint(person)).isCloseTo(constraint, CLOSE);
        assertThat(holes.effectiveSize(person)).isCloseTo(effectiveSize, CLOSE);
        assertThat(holes.efficiency(person)).isCloseTo(efficiency, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "7", "40"})
    @DisplayName("of the middle of a star are 1/n and n; of its ends, 1 and 1.")
    void star(int ends) {
        StructuralHoles holes = new StructuralHoles(SampleNetworks.star(ends + 1));
        assertThat(holes.constraint(0)).isCloseTo(1.0 / ends, CLOSE);
        assertThat(holes.effectiveSize(0)).isCloseTo(ends, CLOSE);
        assertThat(holes.efficiency(0)).isCloseTo(1, CLOSE);
        assertThat(holes.constraint(1)).isCloseTo(1, CLOSE);
        assertThat(holes.effectiveSize(1)).isCloseTo(1, CLOSE);
    }

    /** Of n people each contact constrains by 1/(n-1) + (n-2)/(n-1)^2 = (2n-3)/(n-1)^2, and there are n-1. */
    @ParameterizedTest
    @CsvSource({"3", "4", "9", "25"})
    @DisplayName("of a clique of n are (2n-3)^2 / (n-1)^3 and 1.")
    void clique(int people) {
        StructuralHoles holes = new StructuralHoles(SampleNetworks.clique(people));
        assertThat(holes.constraint(people - 1))
                .isCloseTo(Math.pow(2 * people - 3, 2) / Math.pow(people - 1, 3), CLOSE);
        assertThat(holes.effectiveSize(people - 1)).isCloseTo(1, CLOSE);
        assertThat(holes.efficiency(people - 1)).isCloseTo(1.0 / (people - 1), CLOSE);
    }

    @Test
    @DisplayName("tell into which groups the contacts of a person fall without that person.")
    void contactGroups() {
        // The contacts of 0 are 1-2-3, who hang together, 4, and 5, who meets 4 only through 6, no contact of 0.
        StructuralHoles holes = new StructuralHoles(SampleNetworks.of(7, "0-1 0-2 0-3 0-4 0-5 1-2 2-3 4-6 6-5"));
        assertThat(holes.contactGroups(0)).containsExactly(3, 1, 1);
        assertThat(holes.contactGroups(6)).containsExactly(1, 1);
        assertThat(new StructuralHoles(SampleNetworks.clique(4)).contactGroups(2))
                .containsExactly(3);
        assertThat(new StructuralHoles(TieNetwork.of(1).build()).contactGroups(0))
                .isEmpty();
    }

    @Test
    @DisplayName("are not numbers for a person without ties.")
    void isolated() {
        StructuralHoles holes = new StructuralHoles(TieNetwork.of(1).build());
        assertThat(holes.constraint(0)).isNaN();
        assertThat(holes.effectiveSize(0)).isNaN();
        assertThat(holes.efficiency(0)).isNaN();
    }
}
