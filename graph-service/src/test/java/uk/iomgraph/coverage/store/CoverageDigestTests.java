package uk.iomgraph.coverage.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where it is the same, the gaps of the person are not looked at: it must tell whatever they say. */
@DisplayName("The digest of what is found of a person")
class CoverageDigestTests {

    private static final GapFact GAP = gap("a", "No lead from 2024-01-01.", 10);

    @Test
    @DisplayName("is the same when the same is found again")
    void same() {
        assertThat(digest(List.of("POLICE"), gap("a", "No lead from 2024-01-01.", 10)))
                .isEqualTo(digest(List.of("POLICE"), GAP));
    }

    static Stream<List<GapFact>> others() {
        return Stream.of(
                List.of(),
                List.of(GAP, gap("b", "No lead from 2024-01-01.", 10)),
                List.of(gap("b", "No lead from 2024-01-01.", 10)),
                List.of(gap("a", "No lead since 2024-01-01.", 10)),
                List.of(gap("a", "No lead from 2024-01-01.", 11)));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is another when a gap is gone, new, about another record, told otherwise or of another day")
    @MethodSource("others")
    void otherGaps(List<GapFact> gaps) {
        assertThat(digest(List.of("POLICE"), gaps.toArray(GapFact[]::new)))
                .isNotEqualTo(digest(List.of("POLICE"), GAP));
    }

    @Test
    @DisplayName("is another when another agency tells of them")
    void otherSources() {
        assertThat(digest(List.of("POLICE", "PRISONS"), GAP)).isNotEqualTo(digest(List.of("POLICE"), GAP));
    }

    private static String digest(List<String> sources, GapFact... gaps) {
        return CoverageColumns.hash(InventedFacts.of("p", sources, gaps));
    }

    private static GapFact gap(String anchor, String explanation, int from) {
        return InventedFacts.gap("p", anchor, explanation, from);
    }
}
