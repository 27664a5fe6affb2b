package uk.iomgraph.coverage.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.graph.FactVersions;

@DisplayName("A gap that is kept")
class GapFactTests {

    private static final GapFact BY_ALL = InventedFacts.gap("p", "a", "No lead.", 10);

    private static GapFact by(String partnership) {
        return GapFact.of("p", BY_ALL.kind(), BY_ALL.verdict(), partnership, false);
    }

    private static Map<String, Object> properties(GapFact fact) {
        Map<String, Object> properties = new HashMap<>();
        fact.properties(Instant.EPOCH).forEach(properties::put);
        return properties;
    }

    @Test
    @DisplayName("tells the kind of agency that must act, as the rule decided")
    void owner() {
        assertThat(properties(BY_ALL))
                .containsEntry("owner", BY_ALL.verdict().owner().agency().name());
    }

    @Test
    @DisplayName("tells of nobody's settings, and is recognised as ever, where it was judged by those of all")
    void byAll() {
        assertThat(BY_ALL.hash()).isEqualTo(FactVersions.digest("p" + BY_ALL.verdict()));
        assertThat(properties(BY_ALL)).doesNotContainKey("settingsOf");
    }

    @Test
    @DisplayName("tells whose settings it was judged by, and is another by others, under the same key")
    void byAPartnership() {
        assertThat(properties(by("E22000026"))).containsEntry("settingsOf", "E22000026");
        assertThat(by("E22000026").key()).isEqualTo(BY_ALL.key());
        assertThat(by("E22000026").hash())
                .isNotEqualTo(BY_ALL.hash())
                .isNotEqualTo(by("E22000099").hash());
    }
}
