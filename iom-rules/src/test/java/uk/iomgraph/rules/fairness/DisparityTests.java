package uk.iomgraph.rules.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.rules.disclosure.Cell;
import uk.iomgraph.rules.disclosure.CountTable;
import uk.iomgraph.rules.disclosure.DisclosureGate;
import uk.iomgraph.rules.disclosure.DisclosurePolicy;
import uk.iomgraph.rules.disclosure.RawCount;
import uk.iomgraph.rules.disclosure.ReleasedTable;
import uk.iomgraph.rules.fairness.Disparity.Compared;
import uk.iomgraph.rules.fairness.Disparity.NotCompared;
import uk.iomgraph.rules.fairness.Disparity.Part;
import uk.iomgraph.rules.fairness.Disparity.Why;

class DisparityTests {

    private static final DisclosureGate GATE = new DisclosureGate(DisclosurePolicy.inside());

    @Test
    @DisplayName("A group is compared with all others by what is told of it and of all")
    void comparesWithOthers() {
        CountTable table = CountTable.of(List.of("women", "men"), List.of("tied", "not tied"))
                .add("women", "tied", RawCount.of(10))
                .add("women", "not tied", RawCount.of(90))
                .add("men", "tied", RawCount.of(60))
                .add("men", "not tied", RawCount.of(240));
        ReleasedTable released = GATE.release(table);
        Part women = new Part(released.cell("women", "tied"), released.rowTotal("women"));
        Part all = new Part(released.columnTotal("tied"), released.total());
        assertThat(Disparity.between(women, all.without(women), 10))
                .isEqualTo(new Compared(RelativeRate.of(10, 100, 60, 300)));
    }

    @Test
    @DisplayName("Nothing is compared that is withheld, of too few, or of nobody")
    void doesNotCompare() {
        Part withheld = part(3, 100);
        Part few = part(5, 9);
        Part nobody = part(0, 100);
        Part many = part(20, 100);
        assertThat(Disparity.between(withheld, many, 10)).isEqualTo(new NotCompared(Why.WITHHELD));
        assertThat(Disparity.between(many, withheld, 10)).isEqualTo(new NotCompared(Why.WITHHELD));
        assertThat(Disparity.between(many, many.without(withheld), 10)).isEqualTo(new NotCompared(Why.WITHHELD));
        assertThat(Disparity.between(few, many, 10)).isEqualTo(new NotCompared(Why.TOO_FEW));
        assertThat(Disparity.between(many, few, 10)).isEqualTo(new NotCompared(Why.TOO_FEW));
        assertThat(Disparity.between(nobody, nobody, 10)).isEqualTo(new NotCompared(Why.NOBODY));
        assertThat(Disparity.between(nobody, many, 10)).isEqualTo(new Compared(RelativeRate.of(0, 100, 20, 100)));
    }

    private static Part part(long counted, long people) {
        return new Part(told(counted), told(people));
    }

    private static Cell told(long people) {
        return GATE.release(RawCount.of(people), "people");
    }
}
