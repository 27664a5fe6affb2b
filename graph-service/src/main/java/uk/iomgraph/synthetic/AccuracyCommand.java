package uk.iomgraph.synthetic;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import uk.iomgraph.graph.GraphTimeout;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.synthetic.truth.Accuracy;
import uk.iomgraph.synthetic.truth.Agreement;

/** The command {@code accuracy}: what was planted in, recall and precision of what the graph believes out. */
@Component
public class AccuracyCommand {

    /** The word that is the command. */
    public static final String NAME = "accuracy";

    /** All that was planted was found but what only a name could tell, and nothing else was. */
    static final int FULL = 0;

    /** Something was missed, or found that is not so. */
    static final int NOT_FULL = 1;

    /** The truth could not be read, or the database did not answer. */
    static final int NOT_DONE = 3;

    /** The command was not understood. */
    static final int USAGE = 64;

    private static final String ROW = "%-9s %8s %8s %8s %9s %8s %10s%n";

    private final PlantedAccuracy accuracy;

    AccuracyCommand(PlantedAccuracy accuracy) {
        this.accuracy = accuracy;
    }

    /**
     * Carries the command out.
     *
     * @param arguments after the command itself
     * @param out where the table goes
     * @return the exit code
     */
    public int run(List<String> arguments, PrintStream out) {
        try {
            boolean exact = arguments.contains("--exact");
            Path truth = truth(
                    arguments.stream().filter(word -> !word.equals("--exact")).toList());
            PlantedAccuracy.Report report = accuracy.measure(truth, exact ? Agreement.SAME_DAYS : Agreement.SHARED_DAY);
            if (report.isEmpty()) {
                out.println("Nothing was planted in " + truth);
                return NOT_DONE;
            }
            table(report, out);
            return report.isFull() ? FULL : NOT_FULL;
        } catch (BadOrder e) {
            out.println(e.getMessage());
            out.println("Usage: accuracy --truth <folder or truth.json> [--exact]");
            return USAGE;
        } catch (GraphUnavailable | GraphTimeout e) {
            out.println(e.getMessage());
            return NOT_DONE;
        } catch (JacksonException | IllegalArgumentException e) {
            out.println("The file is no truth that can be read: " + e.getMessage());
            return NOT_DONE;
        }
    }

    private static Path truth(List<String> words) {
        if (words.size() != 2 || !words.get(0).equals("--truth")) {
            throw new BadOrder("The option --truth is missing, or there is another word.");
        }
        Path path = Path.of(words.get(1));
        Path file = Files.isDirectory(path) ? path.resolve("truth.json") : path;
        if (!Files.isRegularFile(file)) {
            throw new BadOrder("There is no file " + file + ".");
        }
        return file;
    }

    private static void table(PlantedAccuracy.Report report, PrintStream out) {
        out.printf(ROW, "rule", "planted", "found", "recall", "findings", "right", "precision");
        report.rules().forEach((rule, counted) -> row(rule, counted, out));
        row("all", report.all(), out);
        report.tiesAndRecords().forEach((code, counted) -> row(code, counted, out));
        if (report.unknown() > 0) {
            out.printf(
                    Locale.UK,
                    "%,d of the %,d people planted for a rule are not in the graph%n",
                    report.unknown(),
                    report.people());
        }
    }

    private static void row(String name, Accuracy counted, PrintStream out) {
        out.printf(
                ROW,
                name,
                counted.planted(),
                counted.found(),
                share(counted.recall()),
                counted.findings(),
                counted.right(),
                share(counted.precision()));
    }

    /** Cut, not rounded: what is not quite 1 does not look like it. */
    private static String share(double value) {
        return String.format(Locale.UK, "%.3f", Math.floor(value * 1_000) / 1_000);
    }
}
