package uk.iomgraph.rules.gap.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.iomgraph.rules.gap.life.Lives.day;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.iomgraph.rules.gap.life.GapAction.Words;
import uk.iomgraph.rules.gap.life.GapFault.Code;
import uk.iomgraph.rules.interval.Day;

class GapDemandsTests {

    private static final int TODAY = 0;
    private static final Words ALL = new Words("why", "who", "how it is known");

    private static List<String> faults(GapActionKind kind, int from, int until, Words words) {
        return GapDemands.faults(Lives.action(kind, TODAY, from, until, words)).stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    private static List<String> faults(GapActionKind kind, @Nullable String text) {
        return faults(kind, day(TODAY), day(TODAY + 1), new Words(text, text, text));
    }

    @ParameterizedTest(name = "{0} lacks {1}")
    @CsvSource({
        "ACKNOWLEDGE, ''",
        "ACCEPT, reason REQUIRED",
        "ASSIGN, assignee REQUIRED",
        "CLOSE, evidence REQUIRED",
        "REOPEN, ''",
        "REPORT_DATA_ERROR, reason REQUIRED"
    })
    void textsThatMustBeGiven(GapActionKind kind, String missing) {
        for (String text : new String[] {null, "", "  "}) {
            assertThat(faults(kind, text)).isEqualTo(missing.isEmpty() ? List.of() : List.of(missing));
        }
        assertThat(faults(kind, "text")).isEmpty();
    }

    @ParameterizedTest(name = "an acceptance until {0} days from today has the fault {1}")
    @CsvSource({"-1, until NOT_IN_FUTURE", "0, until NOT_IN_FUTURE", "1, ''", "36500, ''"})
    void anAcceptanceEndsInTheFuture(int days, String fault) {
        assertThat(faults(GapActionKind.ACCEPT, day(TODAY), day(days), ALL))
                .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @ParameterizedTest(name = "a closure from {0} days from today has the fault {1}")
    @CsvSource({"-36500, ''", "-1, ''", "0, ''", "1, from IN_FUTURE"})
    void aClosureBeginsTodayOrEarlier(int days, String fault) {
        assertThat(faults(GapActionKind.CLOSE, day(days), Day.NEVER, ALL))
                .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @Test
    void daysLieBetween1900And2200() {
        int first = Day.of(LocalDate.of(1900, 1, 1));
        int last = Day.of(LocalDate.of(2200, 12, 31));
        assertThat(faults(GapActionKind.CLOSE, first, Day.NEVER, ALL)).isEmpty();
        assertThat(faults(GapActionKind.CLOSE, first - 1, Day.NEVER, ALL)).containsExactly("from OUT_OF_RANGE");
        assertThat(faults(GapActionKind.ACCEPT, day(TODAY), last, ALL)).isEmpty();
        assertThat(faults(GapActionKind.ACCEPT, day(TODAY), last + 1, ALL)).containsExactly("until OUT_OF_RANGE");
        assertThat(faults(GapActionKind.ACCEPT, day(TODAY), Day.NEVER, ALL)).containsExactly("until REQUIRED");
    }

    @Test
    void aTextHas2000CharactersAtMostHoweverTheyAreStored() {
        String astral = "\uD83D\uDD12";
        assertThat(faults(GapActionKind.REOPEN, "x".repeat(GapDemands.LONGEST))).isEmpty();
        assertThat(faults(GapActionKind.REOPEN, astral.repeat(GapDemands.LONGEST)))
                .isEmpty();
        assertThat(faults(GapActionKind.REOPEN, "x".repeat(GapDemands.LONGEST + 1)))
                .containsExactly("reason TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\tb", "a\u007Fb", "a\u0085b", "a\uD800b", "a\uDC00"})
    void aTextHasNoControlCharactersAndNoHalfCharacters(String text) {
        assertThat(faults(GapActionKind.ACKNOWLEDGE, text)).containsExactly("reason " + Code.NOT_TEXT);
    }

    @Test
    void everyFaultIsToldInTheOrderOfTheFields() {
        assertThat(faults(GapActionKind.CLOSE, day(1), Day.NEVER, new Words("a\nb", null, "x".repeat(2001))))
                .containsExactly("from IN_FUTURE", "evidence TOO_LONG", "reason NOT_TEXT");
    }

    @Test
    void aSentenceRepeatsNothingThatWasPutIn() {
        assertThat(GapDemands.faults(Lives.action(
                        GapActionKind.CLOSE, TODAY, day(1), Day.NEVER, new Words("secret\n", null, "secret\n"))))
                .allSatisfy(fault -> assertThat(fault.toString()).doesNotContain("secret"));
    }
}
