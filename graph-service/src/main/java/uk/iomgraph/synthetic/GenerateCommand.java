package uk.iomgraph.synthetic;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The command {@code generate}: invented people in, deliveries and what was planted out. It needs no database. */
public final class GenerateCommand {

    /** The word that is the command. */
    public static final String NAME = "generate";

    /** Everything was written. */
    static final int DONE = 0;

    /** A file could not be written. */
    static final int NOT_DONE = 3;

    /** The command was not understood, or the folder is not empty. */
    static final int USAGE = 64;

    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final Clock clock;

    /** A command that tells the time taken by a clock. */
    public GenerateCommand(Clock clock) {
        this.clock = clock;
    }

    /**
     * Carries the command out.
     *
     * @param arguments after the command itself
     * @param out where progress and summary go
     * @return the exit code
     */
    public int run(List<String> arguments, PrintStream out) {
        Instant started = clock.instant();
        try {
            Order order = OrderReader.read(arguments);
            refuseIfUsed(order.out());
            Generation.Summary summary = new Generation(order).run(progress(started, out));
            summary.sentences().forEach(out::println);
            out.println("Load the deliveries in the order of their names; truth.json says what was planted");
            return DONE;
        } catch (BadOrder e) {
            out.println(e.getMessage());
            out.println("Usage: generate --people N --seed S [--areas code,code…] [--from date] [--to date]"
                    + " [--planted-every N] --out DIR");
            return USAGE;
        } catch (IOException | UncheckedIOException e) {
            out.println("A file could not be written: " + e.getMessage() + ". What is in the folder is no delivery.");
            return NOT_DONE;
        }
    }

    private static void refuseIfUsed(Path folder) throws IOException {
        if (Files.exists(folder)) {
            if (!Files.isDirectory(folder)) {
                throw new BadOrder("--out is a file, not a folder: " + folder);
            }
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new BadOrder("The folder is not empty, and nothing in it is overwritten: " + folder);
                }
            }
        }
    }

    private Generation.Progress progress(Instant started, PrintStream out) {
        Instant[] shown = {started};
        return (people, of) -> {
            Instant now = clock.instant();
            if (people == of || !shown[0].plus(BETWEEN).isAfter(now)) {
                shown[0] = now;
                double seconds = Math.max(Duration.between(started, now).toMillis(), 1) / 1_000.0;
                double rate = people / seconds;
                out.printf(
                        Locale.UK,
                        "%,d of %,d people (%d %%), %,.0f people/s, about %d s remaining%n",
                        people,
                        of,
                        100L * people / of,
                        rate,
                        Math.round((of - people) / rate));
            }
        };
    }
}
