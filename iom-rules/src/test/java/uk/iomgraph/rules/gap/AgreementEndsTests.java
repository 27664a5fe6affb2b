package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.rules.gap.PairGaps.Agreement;
import uk.iomgraph.rules.gap.PairGaps.Sharing;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.setting.Settings;

@DisplayName("Of an agreement under which data was shared, it is told ahead that it ends:")
class AgreementEndsTests {

    private static Sharing shared(String key, int day) {
        return new Sharing(key, "X", "Y", "IOM", "HEALTH", day);
    }

    private static List<Finding> ends(Sharing first, Sharing last, String agreements) {
        List<Agreement> all = new ArrayList<>();
        for (String days : agreements.split(";", -1)) {
            all.add(new Agreement(
                    "I" + all.size(),
                    Set.of("X", "Y"),
                    Set.of("IOM"),
                    Set.of("HEALTH"),
                    new Interval(
                            Script.day(days.substring(0, days.indexOf('.'))),
                            Script.day(days.substring(days.indexOf('.') + 2)))));
        }
        return PairGaps.agreementEnds(first, last, all, Settings.standard());
    }

    @ParameterizedTest(name = "shared on day 10, agreed {0}: {1}")
    @CsvSource({
        "0..11, 11..",
        "0..375, 375..",
        "0..376, none",
        "0.., none",
        "0..10, none",
        "11..50, none",
        "0..50;50..90, 90..",
        "0..50;50.., none",
        "0..50;51..90, 50..51",
        "0..50;30..60, 60..",
    })
    @DisplayName("if that is within a year and no other follows,")
    void days(String agreed, String expected) {
        Sharing last = shared("D", Script.START + 10);
        List<String> found = ends(last, last, agreed).stream()
                .map(Finding::verdict)
                .peek(verdict -> assertThat(verdict.planned()).isTrue())
                .map(verdict -> verdict.from() - Script.START
                        + ".."
                        + (verdict.to() == Day.NEVER ? "" : verdict.to() - Script.START))
                .toList();
        assertThat(found.isEmpty() ? "none" : String.join(" ", found)).isEqualTo(expected);
    }

    @Test
    @DisplayName("as one and the same gap, however often data is shared under it again")
    void same() {
        Sharing first = shared("D", Script.START);
        String once = ends(first, first, "0..50").get(0).verdict().anchor();
        assertThat(ends(first, shared("E", Script.START + 20), "0..50")
                        .get(0)
                        .verdict()
                        .anchor())
                .isEqualTo(once);
    }
}
