package uk.iomgraph.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.rules.disclosure.RawCount;
import uk.iomgraph.tie.VictimOffenderOverlap.Counted;
import uk.iomgraph.tie.VictimOffenderOverlap.PeopleCount;

@DisplayName("The overlap of victims and accused")
class VictimOffenderOverlapTests {

    private static VictimOffenderOverlap of(Counted... counted) {
        return VictimOffenderOverlap.of("N", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), List.of(counted));
    }

    private static Counted some(String standing, String role, String direction, int people) {
        return new Counted(standing, role, direction, RawCount.of(people));
    }

    @Test
    @DisplayName("is those who were both, of all, by which came first")
    void shares() {
        VictimOffenderOverlap overlap = of(
                some("CONVICTED", "BOTH", "VICTIM_FIRST", 12),
                some("CONVICTED", "BOTH", "ACCUSED_FIRST", 8),
                some("CONVICTED", "ACCUSED_ONLY", "NEITHER", 40),
                some("NOT_ACCUSED", "VICTIM_ONLY", "NEITHER", 140),
                some("NOT_ACCUSED", "WITNESS_ONLY", "NEITHER", 50));
        assertThat(overlap.people().people()).isEqualTo(200);
        assertThat(overlap.both().people()).isEqualTo(20);
        assertThat(overlap.share()).isEqualTo(0.1);
        assertThat(overlap.victimFirst().people()).isEqualTo(12);
        assertThat(overlap.accusedFirst().people()).isEqualTo(8);
        assertThat(overlap.sameDay().people()).isZero();
        assertThat(overlap.witnessOnly().people()).isEqualTo(50);
    }

    @Test
    @DisplayName("tells no number from 1 to 4, nor any from which one could be worked out")
    void smallNumbers() {
        VictimOffenderOverlap overlap = of(
                some("CONVICTED", "BOTH", "VICTIM_FIRST", 3),
                some("CONVICTED", "ACCUSED_ONLY", "NEITHER", 40),
                some("NOT_ACCUSED", "VICTIM_ONLY", "NEITHER", 140),
                some("NOT_ACCUSED", "WITNESS_ONLY", "NEITHER", 2));
        assertThat(overlap.both().people()).isNull();
        assertThat(overlap.both().withheld()).isNotEmpty();
        assertThat(overlap.share()).isNull();
        assertThat(overlap.witnessOnly().people()).isNull();
        assertThat(Stream.of(overlap.victimFirst(), overlap.accusedFirst(), overlap.sameDay()))
                .extracting(PeopleCount::people)
                .containsOnlyNulls();
        assertThat(Stream.of(overlap.people(), overlap.accusedOnly(), overlap.victimOnly())
                        .filter(count -> count.people() == null))
                .as("one of those that add up is withheld too")
                .isNotEmpty();
    }
}
