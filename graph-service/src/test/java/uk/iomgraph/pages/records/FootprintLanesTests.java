package uk.iomgraph.pages.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.pages.Swimlanes;
import uk.iomgraph.pages.records.PersonAnswer.Area;
import uk.iomgraph.pages.records.PersonAnswer.Footprint;
import uk.iomgraph.pages.records.PersonAnswer.FootprintArea;

@DisplayName("The picture of where somebody is known")
class FootprintLanesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Area WIGAN = new Area("W", "Wigan");
    private static final Area BOLTON = new Area("B", "Bolton");

    @Test
    @DisplayName("has a lane for each area below its role, and says what lasts on the day")
    void draws() {
        Swimlanes lanes = lanes(
                new FootprintArea(BOLTON, "HOME", 1, DAY.minusYears(2), DAY.minusYears(1)),
                new FootprintArea(WIGAN, "HOME", 2, DAY.minusYears(1), null),
                new FootprintArea(WIGAN, "OFFENDED", 3, DAY.minusYears(3), DAY.minusDays(40)));

        assertThat(lanes.lanes())
                .extracting(Swimlanes.Lane::heading, Swimlanes.Lane::name)
                .containsExactly(
                        tuple("Lived there", "Bolton"),
                        tuple(null, "Wigan"),
                        tuple("Accused of an offence there", "Wigan"));
        assertThat(lanes.lanes()).allSatisfy(lane -> assertThat(lane.bars()).hasSize(1));
        assertThat(lanes.lanes().get(1).bars().get(0))
                .satisfies(open -> assertThat(open.x() + open.width()).isEqualTo(lanes.width()));
        assertThat(lanes.summary())
                .isEqualTo("Areas: lived in 2, accused of an offence in 1. On the day: lived in Wigan.");
    }

    @Test
    @DisplayName("keeps lanes and headings apart, and within its height")
    void apart() {
        Swimlanes lanes = lanes(
                new FootprintArea(BOLTON, "HOME", 1, DAY.minusYears(2), DAY.minusYears(1)),
                new FootprintArea(null, "IN_CUSTODY", 1, DAY.minusYears(1), DAY.minusDays(1)));

        Swimlanes.Lane first = lanes.lanes().get(0);
        Swimlanes.Lane second = lanes.lanes().get(1);
        assertThat(second.y() - first.y()).isEqualTo(70);
        assertThat(lanes.height()).isGreaterThan(second.y() + 40);
        assertThat(lanes.summary()).endsWith("None of it lasts on the day.");
    }

    @Test
    @DisplayName("draws thirty lanes at most, and says so")
    void many() {
        Swimlanes lanes = lanes(IntStream.range(0, 40)
                .mapToObj(area -> new FootprintArea(
                        new Area("A" + area, "Area " + area),
                        "MANAGED",
                        1,
                        DAY.minusDays(100),
                        DAY.minusDays(area + 1)))
                .toArray(FootprintArea[]::new));

        assertThat(lanes.lanes()).hasSize(30);
        assertThat(lanes.summary()).contains("managed in 40", "The first 30 are drawn; the table has them all.");
    }

    @Test
    @DisplayName("is not there where no area is known or the footprint is withheld")
    void nothing() {
        assertThat(FootprintLanes.of(new Footprint(List.of(), 0, List.of(), null), DAY))
                .isNull();
        assertThat(FootprintLanes.of(null, DAY)).isNull();
    }

    private static Swimlanes lanes(FootprintArea... areas) {
        Swimlanes lanes = FootprintLanes.of(new Footprint(List.of(areas), areas.length, List.of(), null), DAY);
        assertThat(lanes).isNotNull();
        return lanes;
    }
}
