package uk.iomgraph.analytics.run;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.analytics.TieRedraws;
import uk.iomgraph.analytics.run.AnalyticsRunFault.AnalyticsRunFaultCode;
import uk.iomgraph.kernel.Moment;

/** Checks what is put in to start a run, all but its scope. */
@Component
class RunInputs {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    private static final double FINEST = 100;

    private final Clock clock;

    RunInputs(Clock clock) {
        this.clock = clock;
    }

    /** The moment that is meant, fixed when the run is asked for, so that waiting changes nothing. */
    Moment moment(StartAnalyticsRunInput input) {
        LocalDate asOf = input.asOf();
        Instant knownAt = input.knownAt();
        return new Moment(asOf == null ? LocalDate.now(clock) : asOf, knownAt == null ? clock.instant() : knownAt);
    }

    /** What is missing or out of its range. */
    List<AnalyticsRunFault> faults(StartAnalyticsRunInput input) {
        List<AnalyticsRunFault> faults = new ArrayList<>();
        RunOrder.Work work = input.work();
        add(
                faults,
                work.measures().isEmpty() == (work.algorithm() == null),
                "Give either 'measures' or 'communities'.");
        add(
                faults,
                !(work.resolution() > 0 && work.resolution() <= FINEST),
                "'resolution' must be more than 0 and at most 100.");
        add(faults, work.rounds() != null && !TieRedraws.allow(work.rounds()), "'rounds' must be from 20 to 1000.");
        add(faults, less(work.sampleSize(), 1), "'sampleSize' must be at least 1.");
        add(
                faults,
                input.asOf() != null
                        && (input.asOf().isBefore(EARLIEST) || input.asOf().isAfter(LATEST)),
                "'asOf' must be a date from 1900 to 2200.");
        add(
                faults,
                input.knownAt() != null && input.knownAt().isAfter(clock.instant()),
                "'knownAt' is in the future: nobody knows yet what will be known.");
        return faults;
    }

    private static boolean less(@Nullable Integer given, int least) {
        return given != null && given < least;
    }

    private static void add(List<AnalyticsRunFault> faults, boolean fault, String sentence) {
        if (fault) {
            faults.add(new AnalyticsRunFault(AnalyticsRunFaultCode.BAD_VALUE, sentence));
        }
    }
}
