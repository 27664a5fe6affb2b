package uk.iomgraph.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** Laws of flow matrices. */
class FlowMatrixLawTests {

    private static final Offset<Double> CLOSE = within(1e-6);

    /** A matrix, and in which of three larger areas, or none, each of its areas lies. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Nested(FlowMatrix matrix, int[] larger) {}

    @Provide
    Arbitrary<Nested> nested() {
        return Arbitraries.integers().between(1, 6).flatMap(size -> {
            Arbitrary<int[]> counts =
                    Arbitraries.integers().between(0, 30).array(int[].class).ofSize(size * size);
            Arbitrary<int[]> larger =
                    Arbitraries.integers().between(-1, 2).array(int[].class).ofSize(size);
            return Combinators.combine(counts, larger)
                    .as((cells, above) -> new Nested(new FlowMatrix(size, cells), above));
        });
    }

    /** Margins of what is expected are those of what is observed. */
    @Property
    void marginsAgree(@ForAll("nested") Nested nested) {
        FlowMatrix matrix = nested.matrix();
        for (int area = 0; area < matrix.size(); area++) {
            double row = 0;
            double column = 0;
            for (int other = 0; other < matrix.size(); other++) {
                row += matrix.expected(area, other);
                column += matrix.expected(other, area);
            }
            assertThat(row).isCloseTo((double) matrix.row(area), CLOSE);
            assertThat(column).isCloseTo((double) matrix.column(area), CLOSE);
        }
    }

    /** What crosses between larger areas is what crosses between small ones, less what stays in a larger one. */
    @Property
    void folds(@ForAll("nested") Nested nested) {
        FlowMatrix matrix = nested.matrix();
        FlowMatrix folded = matrix.fold(nested.larger(), 3);
        long crossing = 0;
        long all = 0;
        for (int from = 0; from < matrix.size(); from++) {
            for (int to = 0; to < matrix.size(); to++) {
                int one = nested.larger()[from];
                int other = nested.larger()[to];
                boolean placed = one >= 0 && other >= 0;
                all += placed ? matrix.observed(from, to) : 0;
                crossing += placed && one != other ? matrix.observed(from, to) : 0;
            }
        }
        assertThat(folded.total()).isEqualTo(all);
        assertThat(folded.crossing()).isEqualTo(crossing);
    }

    /** Shares lie between 0 and 1, and asymmetry turns its sign with its arguments. */
    @Property
    void sharesAreShares(@ForAll("nested") Nested nested) {
        FlowMatrix matrix = nested.matrix();
        for (double share : List.of(
                matrix.crossBorderShare().orElse(0), matrix.reciprocity().orElse(0))) {
            assertThat(share).isBetween(0.0, 1.0);
        }
        int last = matrix.size() - 1;
        assertThat(matrix.asymmetry(0, last).orElse(0)).isBetween(-1.0, 1.0);
        if (matrix.size() > 1) {
            assertThat(matrix.asymmetry(0, last).orElse(0))
                    .isCloseTo(-matrix.asymmetry(last, 0).orElse(0), CLOSE);
        }
    }

    /** The interval of a ratio holds the ratio. */
    @Property
    void intervalHoldsRatio(@ForAll("nested") Nested nested) {
        FlowMatrix matrix = nested.matrix();
        int last = matrix.size() - 1;
        double expected = matrix.expected(0, last);
        if (expected > 0) {
            PoissonInterval ratio = PoissonInterval.of(matrix.observed(0, last)).dividedBy(expected);
            assertThat(matrix.observed(0, last) / expected).isBetween(ratio.low(), ratio.high());
        }
    }
}
