package uk.iomgraph.synthetic.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A misspelt name")
class NamesTests {

    private static final int DRAWS = 40;

    @ParameterizedTest(name = "also of {0}")
    @ValueSource(strings = {"Dunwell", "Hallott", "Merrscott", "Tiiia", "Isee", "Ann"})
    @DisplayName("is never the name itself")
    void differs(String name) {
        assertMisspelt(name, 0);
    }

    @Test
    @DisplayName("is another one, a letter longer or shorter at most, whoever is called so")
    void differsForAll() {
        Chance draw = new Chance();
        for (int person = 0; person < 2_000; person++) {
            draw.start(3, Topic.NAME, person);
            assertMisspelt(Names.given(draw, person % 2 == 0), person);
            assertMisspelt(Names.family(draw), person);
        }
    }

    private static void assertMisspelt(String name, int person) {
        Chance draw = new Chance().start(5, Topic.SPELLING, person);
        for (int i = 0; i < DRAWS; i++) {
            String misspelt = Names.misspelt(name, draw);
            assertThat(misspelt).isNotEqualTo(name).startsWith(name.substring(0, 1));
            assertThat(misspelt.length()).isBetween(name.length() - 1, name.length() + 1);
        }
    }
}
