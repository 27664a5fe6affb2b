package uk.iomgraph.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import uk.iomgraph.synthetic.GenerateCommand;

/** Invented people, and what their agencies deliver of them. */
public final class GeneratedPartnership {

    /** Warrington and Wigan: two forces, two probation regions. */
    public static final String AREAS = "E22000026,E22000108";

    private GeneratedPartnership() {}

    /** Writes deliveries and the truth into a folder that is not there yet. */
    public static Path generate(Path folder, int people, String... options) {
        List<String> words = Stream.concat(
                        Stream.of("--people", Integer.toString(people), "--seed", "11", "--out", folder.toString()),
                        Stream.of(options))
                .toList();
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(new GenerateCommand(Clock.systemUTC()).run(words, silent)).isZero();
        return folder;
    }

    /** The deliveries, in the order in which they are to be loaded. */
    public static List<Path> deliveries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
