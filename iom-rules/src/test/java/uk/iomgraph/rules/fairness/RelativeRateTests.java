package uk.iomgraph.rules.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.rules.fairness.RelativeRate.Reading;

class RelativeRateTests {

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "45, 411, 73, 411, 0.6164, 'Moore, McCabe, Craig: Introduction to the Practice of Statistics, 9th edition, example 8.18', 0.4364, 0.8707",
        "11, 15, 2, 8, 2.9333, 'SAS/STAT user guide, FREQ procedure, fat in the diet and heart disease, column 1', 0.8502, 10.1204",
        "4, 15, 6, 8, 0.3556, 'the same, column 2', 0.1403, 0.9009"
    })
    @DisplayName("The ratio and its interval are those of published examples")
    void agreesWithPublishedExamples(
            int counted, int group, int otherCounted, int other, double ratio, String source, double low, double high) {
        RelativeRate rate = RelativeRate.of(counted, group, otherCounted, other);
        assertThat(rate.ratio()).as(source).isCloseTo(ratio, within(5e-5));
        assertThat(rate.low()).as(source).isCloseTo(low, within(5e-5));
        assertThat(rate.high()).as(source).isCloseTo(high, within(5e-5));
        assertThat(rate.corrected()).isFalse();
    }

    @ParameterizedTest(name = "{0} of {1} against {2} of {3}")
    @CsvSource({"0, 20, 10, 40", "20, 20, 10, 40", "10, 40, 0, 20", "10, 40, 20, 20", "0, 20, 0, 40", "20, 20, 40, 40"})
    @DisplayName("Where one of the four numbers is nothing, one half is added to all of them")
    void addsOneHalf(int counted, int group, int otherCounted, int other) {
        RelativeRate rate = RelativeRate.of(counted, group, otherCounted, other);
        assertThat(rate.corrected()).isTrue();
        assertThat(rate.ratio())
                .isCloseTo((counted + 0.5) / (group + 1) / ((otherCounted + 0.5) / (other + 1)), within(1e-12));
        assertThat(rate.high()).isGreaterThan(rate.low()).isFinite();
    }

    @ParameterizedTest
    @CsvSource({"60, 100, 30, 100, HIGHER", "30, 100, 60, 100, LOWER", "31, 100, 30, 100, NO_CLEAR_DIFFERENCE"})
    @DisplayName("Only an interval without 1 says that rates differ")
    void reads(int counted, int group, int otherCounted, int other, Reading reading) {
        assertThat(RelativeRate.of(counted, group, otherCounted, other).reading())
                .isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 1, 5", "6, 5, 1, 5", "1, 5, 6, 5", "1, 5, -1, 5", "0, 0, 1, 5", "1, 5, 0, 0"})
    @DisplayName("More than there are cannot be counted")
    void refusesImpossibleCounts(int counted, int group, int otherCounted, int other) {
        assertThatThrownBy(() -> RelativeRate.of(counted, group, otherCounted, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The other way round it is the reciprocal, and the interval with it. */
    @Property
    void turnsRound(
            @ForAll @IntRange(min = 1, max = 300) int group,
            @ForAll @IntRange(min = 1, max = 300) int other,
            @ForAll @IntRange(max = 300) int counted,
            @ForAll @IntRange(max = 300) int otherCounted) {
        int some = Math.min(counted, group);
        int others = Math.min(otherCounted, other);
        RelativeRate rate = RelativeRate.of(some, group, others, other);
        RelativeRate back = RelativeRate.of(others, other, some, group);
        assertThat(back.ratio() * rate.ratio()).isCloseTo(1, within(1e-9));
        assertThat(back.low() * rate.high()).isCloseTo(1, within(1e-9));
        assertThat(rate.low()).isPositive().isLessThanOrEqualTo(rate.ratio());
        assertThat(rate.high()).isGreaterThanOrEqualTo(rate.ratio());
    }

    /** Twice as many people of the same rates make the interval narrower and leave the ratio. */
    @Property
    void narrowsWithMorePeople(
            @ForAll @IntRange(min = 2, max = 300) int group,
            @ForAll @IntRange(min = 2, max = 300) int other,
            @ForAll @IntRange(min = 1, max = 299) int counted,
            @ForAll @IntRange(min = 1, max = 299) int otherCounted) {
        int some = Math.min(counted, group - 1);
        int others = Math.min(otherCounted, other - 1);
        RelativeRate rate = RelativeRate.of(some, group, others, other);
        RelativeRate twice = RelativeRate.of(2L * some, 2L * group, 2L * others, 2L * other);
        assertThat(twice.ratio()).isCloseTo(rate.ratio(), within(1e-9));
        assertThat(twice.low()).isGreaterThan(rate.low());
        assertThat(twice.high()).isLessThan(rate.high());
    }
}
