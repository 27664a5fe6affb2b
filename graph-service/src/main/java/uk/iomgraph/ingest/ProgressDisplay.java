package uk.iomgraph.ingest;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import uk.iomgraph.ingest.loading.Progress;

/** Shows how far an import is: one line that is rewritten on a terminal, a plain line now and then elsewhere. */
final class ProgressDisplay implements Progress {

    private static final Duration REWRITE = Duration.ofMillis(100);
    private static final Duration PLAIN = Duration.ofSeconds(5);
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private final Clock clock;
    private final Instant started;
    private Instant shown = Instant.EPOCH;
    private Stage last = Stage.DONE;

    ProgressDisplay(PrintStream out, boolean terminal, Clock clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public void at(Stage stage, String file, long done, long total) {
        Instant now = clock.instant();
        boolean due = !shown.plus(terminal ? REWRITE : PLAIN).isAfter(now);
        if (stage == last && !due) {
            return;
        }
        shown = now;
        last = stage;
        if (stage == Stage.DONE) {
            out.print(terminal ? CLEAR_LINE : "");
        } else {
            String line = line(stage, file, done, total, Duration.between(started, now));
            out.print(terminal ? CLEAR_LINE + line : line + System.lineSeparator());
        }
        out.flush();
    }

    private static String line(Stage stage, String file, long done, long total, Duration spent) {
        return switch (stage) {
            case VERIFYING -> "Verifying the delivery";
            case LOADING -> loading(file, done, total, spent);
            case FILLING -> "Filling the database: " + done + " %";
            case INDEXING -> "Making constraints and indexes";
            case RETRYING_PARKED -> "Trying parked rows again";
            case CLOSING_ABSENT -> "Closing what the delivery no longer says";
            case DERIVING_TIES -> "Bringing ties between people up to date";
            case DONE -> "Done";
        };
    }

    private static String loading(String file, long done, long total, Duration spent) {
        double seconds = Math.max(spent.toMillis(), 1) / 1_000.0;
        double rate = done / seconds;
        long remaining = rate > 0 ? Math.round((total - done) / rate) : 0;
        return String.format(
                Locale.UK,
                "%,d of %,d rows (%d %%), %,.0f rows/s, about %d s remaining, %s",
                done,
                total,
                total == 0 ? 100 : done * 100 / total,
                rate,
                remaining,
                file);
    }
}
