package uk.iomgraph.synthetic.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The accuracy of a detector")
class AccuracyTests {

    private static final List<TruthEntry> TRUTH = List.of(
            entry(TruthKind.GAP, "A:1", "2024-01-01", "2024-02-01"),
            entry(TruthKind.GAP, "A:2", "2024-01-01", null),
            entry(TruthKind.NEAR_MISS, "A:3", null, null));

    @Test
    @DisplayName("is full where everything planted is found and nothing else")
    void full() {
        assertThat(of(finding("A:1", "2024-01-05", "2024-01-20"), finding("B:2", "2024-06-01", null)))
                .isEqualTo(new Accuracy(2, 2, 2, 2));
    }

    @Test
    @DisplayName("falls in recall with what is missed, and in precision with near misses that are found")
    void missedAndWrong() {
        Accuracy accuracy = of(finding("A:1", "2024-01-05", "2024-01-20"), finding("A:3", "2024-01-05", "2024-01-06"));

        assertThat(accuracy.recall()).isEqualTo(0.5);
        assertThat(accuracy.precision()).isEqualTo(0.5);
    }

    @Test
    @DisplayName("counts a finding of another time as wrong: the day a gap ends is not in it")
    void anotherTime() {
        assertThat(of(finding("A:1", "2024-02-01", "2024-03-01"))).isEqualTo(new Accuracy(2, 0, 1, 0));
    }

    @Test
    @DisplayName("says nothing about people nothing was planted for")
    void others() {
        assertThat(of(finding("A:99", "2024-02-01", null))).isEqualTo(new Accuracy(2, 0, 0, 0));
    }

    @Test
    @DisplayName("can ask for the same days, not just for a shared one")
    void sameDays() {
        assertThat(compare(Agreement.SAME_DAYS, finding("A:1", "2024-01-01", "2024-02-01")))
                .isEqualTo(new Accuracy(2, 1, 1, 1));
        assertThat(compare(Agreement.SAME_DAYS, finding("A:1", "2024-01-01", "2024-02-02")))
                .isEqualTo(new Accuracy(2, 0, 1, 0));
        assertThat(compare(Agreement.SAME_DAYS, finding("A:2", "2024-01-01", null)))
                .isEqualTo(new Accuracy(2, 1, 1, 1));
    }

    @Test
    @DisplayName("of two groups of people adds up, and is full only if all is found and nothing else")
    void addsUp() {
        Accuracy full = new Accuracy(2, 2, 3, 3);

        assertThat(full.isFull()).isTrue();
        assertThat(full.plus(new Accuracy(1, 0, 0, 0))).isEqualTo(new Accuracy(3, 2, 3, 3));
        assertThat(full.plus(new Accuracy(1, 0, 0, 0)).isFull()).isFalse();
        assertThat(full.plus(new Accuracy(0, 0, 1, 0)).isFull()).isFalse();
    }

    private static Accuracy of(Finding... findings) {
        return compare(Agreement.SHARED_DAY, findings);
    }

    private static Accuracy compare(Agreement agreement, Finding... findings) {
        return Accuracy.compare(TRUTH, List.of(findings), agreement).get("G43");
    }

    private static Finding finding(String ref, @Nullable String from, @Nullable String to) {
        return new Finding("G43", ref, from, to);
    }

    private static TruthEntry entry(TruthKind kind, String ref, @Nullable String from, @Nullable String to) {
        return new TruthEntry(kind, "G43", "", List.of(ref, "B" + ref.substring(1)), List.of(), List.of(), from, to);
    }
}
