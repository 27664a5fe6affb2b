package uk.iomgraph.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.ingest.feed.DeliveryRejected;
import uk.iomgraph.ingest.feed.Reject;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.ingest.loading.Tally;

/** The commands {@code import} and {@code check}: a delivery in, a summary and an exit code out. */
@Component
public class ImportCommand {

    /** The words that are commands. */
    public static final List<String> NAMES = List.of("import", "check");

    /** Every row was accepted. */
    static final int ACCEPTED = 0;

    /** Some rows were rejected; the others are loaded. */
    static final int SOME_REJECTED = 1;

    /** The delivery was refused as a whole. */
    public static final int REFUSED = 2;

    /** The database did not answer, or a file could not be read; nothing is known to be wrong with the delivery. */
    static final int NOT_DONE = 3;

    /** The command was not understood. */
    static final int USAGE = 64;

    private final Imports imports;
    private final Clock clock;

    ImportCommand(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * Carries out a command.
     *
     * @param arguments the command and the path of a folder or zip
     * @param out where progress and summary go
     * @return the exit code
     */
    public int run(List<String> arguments, PrintStream out) throws InterruptedException {
        if (arguments.size() != 2 || !NAMES.contains(arguments.get(0))) {
            out.println("Usage: import <folder or zip> | check <folder or zip>");
            return USAGE;
        }
        Path delivery = Path.of(arguments.get(1));
        try {
            return arguments.get(0).equals("check") ? check(delivery, out) : load(delivery, out);
        } catch (DeliveryRejected e) {
            out.println("The delivery is refused: " + e.code() + (e.file().isEmpty() ? "" : " in " + e.file()) + ". "
                    + e.sentence());
            return REFUSED;
        } catch (GraphUnavailable | DatabaseNotReady e) {
            out.println(e.getMessage());
            return NOT_DONE;
        } catch (IOException | UncheckedIOException e) {
            out.println("A file could not be read or written: " + e.getMessage());
            return NOT_DONE;
        } catch (RuntimeException e) {
            // Its message may quote a record.
            out.println("The import stopped (" + e.getClass().getSimpleName() + "). Run it again to finish it.");
            return NOT_DONE;
        }
    }

    private int load(Path delivery, PrintStream out) throws IOException, InterruptedException {
        ImportReport report = imports.load(delivery, new ProgressDisplay(out, Terminal.isThere(), clock));
        out.println("Loaded the delivery of " + report.source() + " as batch " + report.batch());
        summary(report.rows(), report.tally(), out);
        if (report.rejects() != null) {
            out.println("The rejected rows are listed in " + report.rejects());
        }
        return report.hasRejects() ? SOME_REJECTED : ACCEPTED;
    }

    private int check(Path delivery, PrintStream out) throws IOException, InterruptedException {
        CheckReport report = imports.check(delivery, new ProgressDisplay(out, Terminal.isThere(), clock));
        out.println("Checked the delivery of " + report.source() + "; nothing was written");
        report.notices().forEach(notice -> out.println("Notice: " + notice));
        for (Reject reject : report.rejects()) {
            out.println(reject.file().csvName() + " line " + reject.line()
                    + (reject.column().isEmpty() ? "" : ", " + reject.column()) + ": " + reject.code() + ". "
                    + reject.sentence());
        }
        summary(report.rows(), report.tally(), out);
        return report.rejects().isEmpty() ? ACCEPTED : SOME_REJECTED;
    }

    static void summary(long rows, Tally tally, PrintStream out) {
        out.printf(Locale.UK, "%,d rows:", rows);
        for (Outcome outcome : Outcome.values()) {
            if (outcome.ofRow() || tally.count(outcome) > 0) {
                out.printf(
                        Locale.UK,
                        " %,d %s",
                        tally.count(outcome),
                        outcome.name().toLowerCase(Locale.UK));
            }
        }
        out.println();
    }
}
