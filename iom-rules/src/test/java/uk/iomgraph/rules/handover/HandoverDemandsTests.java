package uk.iomgraph.rules.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.iomgraph.rules.handover.HandoverFault.Code;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;

@DisplayName("Before a case can be offered")
class HandoverDemandsTests {

    private static final int TODAY = 20_000;

    private static HandoverContents all() {
        Map<HandoverItem, String> words = new EnumMap<>(HandoverItem.class);
        for (HandoverItem item : HandoverItem.values()) {
            if (item != HandoverItem.NEXT_CONTACT) {
                words.put(item, "said of " + item);
            }
        }
        return new HandoverContents(words, TODAY + 3);
    }

    private static HandoverContents without(HandoverItem item) {
        if (item == HandoverItem.NEXT_CONTACT) {
            return new HandoverContents(all().words(), Day.NEVER);
        }
        Map<HandoverItem, String> words = new EnumMap<>(all().words());
        words.remove(item);
        return new HandoverContents(words, TODAY + 3);
    }

    private static List<String> faults(HandoverContents contents) {
        return HandoverDemands.faults(contents, TODAY).stream()
                .map(fault -> fault.item() + " " + fault.code())
                .toList();
    }

    @Test
    @DisplayName("nothing is wrong with what says all")
    void complete() {
        assertThat(faults(all())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(HandoverItem.class)
    @DisplayName("it is told of each item that is missing, with its own sentence:")
    void missing(HandoverItem item) {
        assertThat(HandoverDemands.faults(without(item), TODAY))
                .containsExactly(new HandoverFault(item, Code.MISSING, item.demand()));
        assertThat(item.demand()).matches("(Say|Name) .*\\.");
    }

    @Test
    @DisplayName("it is told of all that is missing at once, in the order of the items")
    void allMissing() {
        assertThat(faults(HandoverContents.NONE))
                .containsExactlyElementsOf(Arrays.stream(HandoverItem.values())
                        .map(item -> item + " MISSING")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\uD800b"})
    @DisplayName("what is said must be text:")
    void text(String text) {
        assertThat(faults(all().with(HandoverItem.NEEDS, text))).containsExactly("NEEDS NOT_TEXT");
        assertThat(HandoverDemands.faults(text)).extracting(HandoverFault::code).containsExactly(Code.NOT_TEXT);
    }

    @Test
    @DisplayName("what is said has 2,000 characters at most, and blanks are nothing")
    void lengths() {
        assertThat(faults(all().with(HandoverItem.REASON, "x".repeat(2000)))).isEmpty();
        assertThat(faults(all().with(HandoverItem.REASON, "x".repeat(2001)))).containsExactly("REASON TOO_LONG");
        assertThat(HandoverContents.NONE.with(HandoverItem.REASON, "  ")).isEqualTo(HandoverContents.NONE);
        assertThat(HandoverDemands.faults((String) null)).isEmpty();
    }

    @Test
    @DisplayName("the two areas must differ")
    void areas() {
        HandoverContents same = all().with(HandoverItem.FROM_AREA, "A").with(HandoverItem.TO_AREA, "A");
        assertThat(faults(same)).containsExactly("TO_AREA SAME_AREA");
    }

    @ParameterizedTest(name = "{0} days after the offer: {1}")
    @CsvSource({"-1, NEXT_CONTACT TOO_EARLY", "0, ''", "1, ''"})
    @DisplayName("the next contact must lie on its day or later:")
    void nextContact(int days, String fault) {
        assertThat(faults(new HandoverContents(all().words(), TODAY + days)))
                .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @ParameterizedTest(name = "{0} days from today, offered {1}: {2}")
    @CsvSource({"0, -5, ''", "1, -5, IN_FUTURE", "-5, -5, ''", "-6, -5, TOO_EARLY"})
    @DisplayName("an act is dated from the day of the offer until today:")
    void days(int on, int offered, String fault) {
        assertThat(HandoverDemands.faults(TODAY + on, TODAY, TODAY + offered).stream()
                        .map(one -> one.code().name()))
                .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @Test
    @DisplayName("nothing of what was said is printed or repeated")
    void silence() {
        HandoverContents secret = all().with(HandoverItem.NEEDS, "secret\n");
        assertThat(secret.toString() + HandoverDemands.faults(secret, TODAY)).doesNotContain("secret", "said of");
    }

    @Test
    @DisplayName("the clock takes the days that were set on the day of the offer, and an offer is no answer")
    void clock() {
        LocalDate change = LocalDate.ofEpochDay(TODAY);
        Settings settings =
                Settings.builder().set(Setting.HANDOVER_ANSWER, 5, change).build();
        assertThat(HandoverClock.lapsesOn(TODAY - 1, settings)).isEqualTo(TODAY + 9);
        assertThat(HandoverClock.lapsesOn(TODAY, settings)).isEqualTo(TODAY + 5);
        assertThatThrownBy(() -> new HandoverAnswer(HandoverAct.OFFER, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
