package uk.iomgraph.coverage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.coverage.index.CoverageAxis;
import uk.iomgraph.crossborder.AreaKind;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.rules.interval.Day;

/** The arguments of the field {@code coverageOpened}. */
record OpenedArguments(
        CoverageAxis rows,
        CoverageAxis columns,
        LocalDate since,
        @Nullable AreaKind areaKind,
        @Nullable String area,
        @Nullable GapFilter filter,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt) {

    private static final int MOST_YEARS = 5;

    /**
     * The first day of the period.
     *
     * @param last the last one
     * @throws BadQuestion if the period ends before it begins or is too long, or an axis has months
     */
    int since(LocalDate last) {
        if (since.isAfter(last) || since.isBefore(last.minusYears(MOST_YEARS))) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT,
                    "'since' must not be after 'asOf', and at most " + MOST_YEARS + " years before it.");
        }
        if (rows == CoverageAxis.MONTH || columns == CoverageAxis.MONTH) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT, "What opened since a day has no axis MONTH: coverageTrend tells it by month.");
        }
        return Day.of(since);
    }
}
