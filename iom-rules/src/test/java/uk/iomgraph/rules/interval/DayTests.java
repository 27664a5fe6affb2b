package uk.iomgraph.rules.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTests {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 0, 2024-01-01",
        "2024-01-01, 5, 2024-01-08",
        "2024-01-05, 1, 2024-01-08",
        "2024-01-05, 2, 2024-01-09",
        "2024-01-06, 1, 2024-01-08",
        "2024-01-07, 1, 2024-01-08",
        "1969-12-31, 2, 1970-01-02",
        "1969-12-26, 1, 1969-12-29"
    })
    void workingDaysAreMondayToFriday(LocalDate day, int workingDays, LocalDate expected) {
        assertThat(Day.plusWorkingDays(Day.of(day), workingDays)).isEqualTo(Day.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"2006-08-31, 210, 2024-02-29", "2006-03-01, 216, 2024-03-01", "2004-02-29, 216, 2022-02-28"})
    void monthsEndWhereTheyCan(LocalDate born, int months, LocalDate expected) {
        assertThat(Day.plusMonths(Day.of(born), months)).isEqualTo(Day.of(expected));
    }

    @Test
    void openEndsStayOpen() {
        assertThat(Day.of(null)).isEqualTo(Day.NEVER);
        assertThat(Day.date(Day.NEVER)).isNull();
        assertThat(Day.date(Day.ALWAYS)).isNull();
        assertThat(Day.date(19723)).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(Day.plus(Day.NEVER, -5)).isEqualTo(Day.NEVER);
        assertThat(Day.plus(Day.ALWAYS, 5)).isEqualTo(Day.ALWAYS);
        assertThat(Day.plusMonths(Day.NEVER, 5)).isEqualTo(Day.NEVER);
        assertThat(Day.plusWorkingDays(Day.NEVER, 5)).isEqualTo(Day.NEVER);
    }

    @Test
    void noDayBecomesAnOpenEndByOverflow() {
        assertThat(Day.plus(Day.NEVER - 1, 5)).isEqualTo(Day.NEVER - 1);
        assertThat(Day.plus(Day.ALWAYS + 1, -5)).isEqualTo(Day.ALWAYS + 1);
    }

    @Test
    void anIntervalHasDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(3, 3));
        assertThat(new Interval(3, 4).days()).isEqualTo(1);
        assertThat(new Interval(3, Day.NEVER).days()).isEqualTo(Integer.MAX_VALUE);
        assertThat(new Interval(3, 4).contains(3)).isTrue();
        assertThat(new Interval(3, 4).contains(4)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.all().dilate(-1, 0));
        assertThat(Intervals.of(19723, Day.NEVER)).hasToString("{[2024-01-01,null)}");
    }
}
