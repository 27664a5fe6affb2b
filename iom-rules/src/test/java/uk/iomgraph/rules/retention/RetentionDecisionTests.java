package uk.iomgraph.rules.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.rules.retention.RecordFacts.Event;
import uk.iomgraph.rules.retention.RetentionAct.Decided;
import uk.iomgraph.rules.retention.RetentionPeriods.Period;

@DisplayName("A person's record")
class RetentionDecisionTests {

    private static final LocalDate RECEIVED = LocalDate.parse("2010-05-05");
    private static final RetentionPeriods PERIODS = periods(10, 6);

    @ParameterizedTest(name = "{0} {1}: reviewed {2}, erased {3}")
    @CsvSource({
        "PUBLIC_PROTECTION, 2015-03-01, 2025-03-01, 2080-07-07",
        "SERIOUS_OFFENCE,   2015-03-01, 2025-03-01, 2025-03-01",
        "OTHER_OFFENCE,     2015-03-01, 2021-03-01, 2021-03-01",
        "VICTIM_OR_WITNESS, 2015-03-01, 2021-03-01, 2021-03-01",
        "ASSOCIATE,         2015-03-01, 2021-03-01, 2021-03-01",
        "OTHER_OFFENCE,     2016-02-29, 2022-02-28, 2022-02-28",
        "OTHER_OFFENCE,     2014-02-28, 2020-02-28, 2020-02-28",
        "OTHER_OFFENCE,     2014-12-31, 2020-12-31, 2020-12-31"
    })
    @DisplayName("is due by its category and its last event:")
    void due(RetentionCategory category, LocalDate last, LocalDate reviewed, LocalDate erased) {
        RetentionDecision decision = RetentionDecision.of(facts(category, last, null, null), PERIODS);
        assertThat(decision.category()).isEqualTo(category);
        assertThat(decision.reviewDue()).isEqualTo(reviewed);
        assertThat(decision.eraseDue()).isEqualTo(erased);
        assertThat(decision.why()).contains(last.toString(), reviewed.toString(), erased.toString());
    }

    @ParameterizedTest(name = "asked for what is due before {0}: {1}")
    @CsvSource({"2021-02-28, false", "2021-03-01, false", "2021-03-02, true"})
    @DisplayName("is listed from the day after which it is due, and not before")
    void boundary(LocalDate before, boolean listed) {
        RetentionDecision decision = RetentionDecision.of(
                facts(RetentionCategory.OTHER_OFFENCE, LocalDate.parse("2015-03-01"), null, null), PERIODS);
        assertThat(decision.reviewDueBefore(before)).isEqualTo(listed);
    }

    @Test
    @DisplayName("is not due while something is under way, however long ago it began")
    void open() {
        Event custody = new Event("a custody", LocalDate.parse("1999-01-01"));
        RetentionDecision decision = RetentionDecision.of(
                facts(RetentionCategory.SERIOUS_OFFENCE, LocalDate.parse("1999-01-01"), custody, null), PERIODS);
        assertThat(decision.reviewDue()).isNull();
        assertThat(decision.eraseDue()).isNull();
        assertThat(decision.reviewDueBefore(LocalDate.MAX)).isFalse();
        assertThat(decision.why()).isEqualTo("It is not due: a custody has been under way since 1999-01-01.");
    }

    @ParameterizedTest(name = "kept until {0}: reviewed {1}, erased {2}")
    @CsvSource({
        "2020-01-01, 2021-03-01, 2021-03-01",
        "2021-03-01, 2021-03-01, 2021-03-01",
        "2021-03-02, 2021-03-02, 2021-03-02",
        "2030-01-01, 2030-01-01, 2030-01-01"
    })
    @DisplayName("that it was decided to keep is due on that day, never earlier than it would have been")
    void kept(LocalDate until, LocalDate reviewed, LocalDate erased) {
        RetentionDecision decision = RetentionDecision.of(
                facts(RetentionCategory.OTHER_OFFENCE, LocalDate.parse("2015-03-01"), null, until), PERIODS);
        assertThat(decision.reviewDue()).isEqualTo(reviewed);
        assertThat(decision.eraseDue()).isEqualTo(erased);
    }

    @Test
    @DisplayName("with no day in it is counted from the day on which it came")
    void noDays() {
        RecordFacts facts = new RecordFacts(RECEIVED, null, false, false, false, false, List.of(), null, null);
        RetentionDecision decision = RetentionDecision.of(facts, PERIODS);
        assertThat(decision.reviewDue()).isEqualTo("2016-05-05");
        assertThat(decision.why()).contains("the receipt of the record").contains("2010-05-05");
    }

    @Test
    @DisplayName("of a person whose birth is not known is kept for public protection without a day of erasure")
    void noBirth() {
        RecordFacts facts = new RecordFacts(RECEIVED, null, true, true, true, true, List.of(), null, null);
        RetentionDecision decision = RetentionDecision.of(facts, PERIODS);
        assertThat(decision.eraseDue()).isNull();
        assertThat(decision.reviewDue()).isEqualTo("2020-05-05");
    }

    @Test
    @DisplayName("is never due earlier because more is known: an event, a decision to keep or a longer period")
    void moreNeverShortens() {
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            List<Event> events = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                events.add(new Event("an offence", RECEIVED.plusDays(random.nextInt(5_000))));
            }
            boolean harmed = random.nextBoolean();
            boolean accused = random.nextBoolean();
            boolean violent = accused && random.nextBoolean();
            LocalDate kept = random.nextBoolean() ? RECEIVED.plusDays(random.nextInt(9_000)) : null;
            RecordFacts less = new RecordFacts(RECEIVED, null, false, accused, violent, harmed, events, null, null);
            RecordFacts withDecision =
                    new RecordFacts(RECEIVED, null, false, accused, violent, harmed, events, null, kept);
            List<Event> longer = new ArrayList<>(events);
            longer.add(new Event("a contact", RECEIVED.plusDays(random.nextInt(5_000))));
            RecordFacts withEvent =
                    new RecordFacts(RECEIVED, null, false, accused, violent, harmed, longer, null, null);
            LocalDate due = RetentionDecision.of(less, PERIODS).reviewDue();
            assertThat(RetentionDecision.of(withDecision, PERIODS).reviewDue()).isAfterOrEqualTo(due);
            assertThat(RetentionDecision.of(withEvent, PERIODS).reviewDue()).isAfterOrEqualTo(due);
            assertThat(RetentionDecision.of(less, periods(12, 8)).reviewDue()).isAfter(due);
            assertThat(RetentionDecision.of(less, PERIODS).eraseDue()).isAfterOrEqualTo(due);
        }
    }

    @Test
    @DisplayName("cannot be kept for less than the normal minimum, nor erased before it is reviewed")
    void refused() {
        assertThatThrownBy(() -> new Period(5, 5)).hasMessageContaining("6 to 100");
        assertThatThrownBy(() -> new Period(10, 9)).hasMessageContaining("no earlier than it is reviewed");
        assertThatThrownBy(() -> new RetentionPeriods(Map.of(), 100)).hasMessageContaining("no period for");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "HOLD,                      true",
        "HOLD until 2026-01-02,     true",
        "HOLD until 2026-01-01,     false",
        "HOLD LIFT,                 false",
        "HOLD LIFT HOLD,            true",
        "LIFT,                      false",
        "HOLD 'HOLD until 2025-01-01', true",
        "RETAIN,                    false"
    })
    @DisplayName("is held on 1 January 2026 after these decisions:")
    void held(String acts, boolean held) {
        List<Decided> decided = new ArrayList<>();
        for (String act : acts.replace("'", "").replace(" until ", "@").split(" ", -1)) {
            String[] parts = act.split("@", 2);
            decided.add(
                    new Decided(RetentionAct.valueOf(parts[0]), parts.length > 1 ? LocalDate.parse(parts[1]) : null));
        }
        assertThat(RetentionAct.held(decided, LocalDate.parse("2026-01-01"))).isEqualTo(held);
    }

    private static RetentionPeriods periods(int longer, int shorter) {
        Map<RetentionCategory, Period> years = new EnumMap<>(RetentionCategory.class);
        years.put(RetentionCategory.PUBLIC_PROTECTION, new Period(longer, null));
        years.put(RetentionCategory.SERIOUS_OFFENCE, new Period(longer, longer));
        years.put(RetentionCategory.OTHER_OFFENCE, new Period(shorter, shorter));
        years.put(RetentionCategory.VICTIM_OR_WITNESS, new Period(shorter, shorter));
        years.put(RetentionCategory.ASSOCIATE, new Period(shorter, shorter));
        return new RetentionPeriods(years, 100);
    }

    private static RecordFacts facts(
            RetentionCategory category, LocalDate last, @Nullable Event open, @Nullable LocalDate kept) {
        return new RecordFacts(
                RECEIVED,
                LocalDate.parse("1980-07-07"),
                category == RetentionCategory.PUBLIC_PROTECTION,
                category.compareTo(RetentionCategory.OTHER_OFFENCE) <= 0,
                category.compareTo(RetentionCategory.SERIOUS_OFFENCE) <= 0,
                category.compareTo(RetentionCategory.VICTIM_OR_WITNESS) <= 0,
                List.of(new Event("an offence", last.minusYears(1)), new Event("the end of a supervision", last)),
                open,
                kept);
    }
}
