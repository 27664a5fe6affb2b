package uk.iomgraph.coverage;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.SweepReport;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.coverage.sweep.WiderSweep;
import uk.iomgraph.graph.GraphMigrations;
import uk.iomgraph.graph.GraphUnavailable;

/** The command {@code sweep}: holds people against the gap rules and says what came of it. */
@Component
public class SweepCommand {

    /** The word that is the command. */
    public static final String NAME = "sweep";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration SHOWN_EVERY = Duration.ofSeconds(10);
    private static final int DONE = 0;
    private static final int NOT_DONE = 3;
    private static final int USAGE = 64;

    private final Sweeper sweeper;
    private final WiderSweep wider;
    private final GraphMigrations migrations;
    private final Clock clock;

    SweepCommand(Sweeper sweeper, WiderSweep wider, GraphMigrations migrations, Clock clock) {
        this.sweeper = sweeper;
        this.wider = wider;
        this.migrations = migrations;
        this.clock = clock;
    }

    /**
     * Carries it out.
     *
     * @param arguments what follows the command: nothing, or {@code full}
     * @param out where progress and summary go
     * @return the exit code: 0 done, 3 not done, 64 not understood
     */
    public int run(List<String> arguments, PrintStream out) {
        boolean full = arguments.equals(List.of("full"));
        if (!full && !arguments.isEmpty()) {
            out.println("Usage: sweep [full]");
            return USAGE;
        }
        if (!migrations.await(PATIENCE)) {
            out.println("The database is not ready");
            return NOT_DONE;
        }
        try {
            SweepReport report = sweeper.sweep(
                    full ? SweepKind.FULL : SweepKind.INCREMENTAL,
                    SweepProgress.every(SHOWN_EVERY, clock, people -> out.printf(Locale.UK, "%,d people%n", people)));
            out.printf(
                    Locale.UK,
                    "%,d people were held against the gap rules in %d s: %,d gaps opened, %,d changed, %,d closed%n",
                    report.people(),
                    report.took().toSeconds(),
                    report.opened(),
                    report.changed(),
                    report.closed());
            if (report.kind() == SweepKind.FULL) {
                // Whatever changed behind it while it went through everybody.
                sweeper.sweep(SweepKind.INCREMENTAL, SweepProgress.SILENT);
            }
            wider.sweep();
            return DONE;
        } catch (GraphUnavailable e) {
            out.println(e.getMessage());
            return NOT_DONE;
        }
    }
}
