package uk.iomgraph.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Measures of flows")
class FlowMeasuresTests {

    private static final Offset<Double> CLOSE = within(5e-4);

    @ParameterizedTest(name = "of {0}: from {1} to {2}")
    @CsvSource({
        "0, 0, 3.6889",
        "1, 0.0253, 5.5716",
        "5, 1.6235, 11.6683",
        "10, 4.7954, 18.3904",
        "100, 81.3640, 121.6272"
    })
    @DisplayName("have the exact interval of a Poisson mean that tables give,")
    void interval(int count, double low, double high) {
        PoissonInterval interval = PoissonInterval.of(count);

        assertThat(interval.low()).isCloseTo(low, CLOSE);
        assertThat(interval.high()).isCloseTo(high, CLOSE);
    }

    @Test
    @DisplayName("are those of a table worked out by hand")
    void byHand() {
        FlowMatrix matrix = new FlowMatrix(3, new int[] {6, 3, 1, 1, 4, 0, 0, 1, 4});

        assertThat(matrix.total()).isEqualTo(20);
        assertThat(matrix.row(0)).isEqualTo(10);
        assertThat(matrix.column(1)).isEqualTo(8);
        assertThat(matrix.crossing()).isEqualTo(6);
        assertThat(matrix.crossBorderShare()).hasValue(0.3);
        assertThat(matrix.expected(0, 1)).isEqualTo(4);
        assertThat(matrix.asymmetry(0, 1)).hasValue(0.5);
        assertThat(matrix.asymmetry(0, 2)).hasValue(1);
        assertThat(matrix.reciprocity()).hasValueCloseTo(2.0 / 6, CLOSE);
    }

    @Test
    @DisplayName("of nothing are not there")
    void nothing() {
        FlowMatrix matrix = new FlowMatrix(2, new int[4]);

        assertThat(matrix.crossBorderShare()).isEmpty();
        assertThat(matrix.reciprocity()).isEmpty();
        assertThat(matrix.asymmetry(0, 1)).isEmpty();
        assertThat(matrix.expected(0, 1)).isZero();
        assertThatThrownBy(() -> new FlowMatrix(2, new int[3])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("are spread by so many bits")
    void bits() {
        assertThat(Spread.bits(List.of())).isZero();
        assertThat(Spread.bits(List.of(7))).isZero();
        assertThat(Spread.bits(List.of(3, 3))).isEqualTo(1);
        assertThat(Spread.bits(List.of(2, 2, 2, 2, 0))).isEqualTo(2);
        assertThat(Spread.bits(List.of(1, 3))).isCloseTo(0.8113, CLOSE);
    }
}
