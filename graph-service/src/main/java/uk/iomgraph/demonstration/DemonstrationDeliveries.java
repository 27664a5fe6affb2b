package uk.iomgraph.demonstration;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import uk.iomgraph.synthetic.GenerateCommand;

/**
 * The deliveries of the demonstration partnership that are still to be loaded: folders on disk, each deleted when it is
 * loaded, so that what a killed start left is what the next start goes on with.
 */
final class DemonstrationDeliveries {

    /** Any seed would do; with one that stays, every installation shows the same people on one day. */
    private static final String SEED = "2026";

    private static final int YEARS = 6;

    /** How the name of the one begins that is loaded before all others. */
    private static final String FIRST = "001-";

    /** The last deliveries say that they were taken at two in the morning, which must have been. */
    private static final Duration TAKEN_AT = Duration.ofHours(2);

    private final Path folder;
    private final Path unfinished;
    private final Path truth;

    DemonstrationDeliveries(Path folder) {
        this.folder = folder;
        this.unfinished = folder.resolveSibling(folder.getFileName() + "-unfinished");
        this.truth = folder.resolveSibling(folder.getFileName() + "-truth.json");
    }

    /** Whether an earlier start left some. */
    boolean left() {
        return Files.isDirectory(folder);
    }

    /** Whether an earlier start left all of them: it loaded none to its end. */
    boolean leftWhole() throws IOException {
        return left()
                && list().stream()
                        .findFirst()
                        .filter(next -> next.getFileName().toString().startsWith(FIRST))
                        .isPresent();
    }

    /**
     * Writes them, up to the day it is; they are there all together or not at all. What is there of other ones goes: their
     * database was deleted.
     */
    void write(int people, Clock clock) throws IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant().minus(TAKEN_AT), ZoneOffset.UTC);
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished.toAbsolutePath().getParent());
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            int code = new GenerateCommand(clock)
                    .run(
                            List.of(
                                    "--people",
                                    Integer.toString(people),
                                    "--seed",
                                    SEED,
                                    "--from",
                                    today.minusYears(YEARS).toString(),
                                    "--to",
                                    today.toString(),
                                    "--out",
                                    unfinished.toString()),
                            silent);
            if (code != 0) {
                throw new IOException("The demonstration partnership could not be written: exit code " + code);
            }
        }
        FileSystemUtils.deleteRecursively(folder);
        Files.deleteIfExists(truth);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Those still to be loaded, in the order in which they are to be. */
    List<Path> list() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    void loaded(Path delivery) throws IOException {
        FileSystemUtils.deleteRecursively(delivery);
    }

    /** All are loaded: the folder goes, and what was planted among the people is kept beside it. */
    void end() throws IOException {
        Path written = folder.resolve("truth.json");
        // Where it is not, a start that was killed here has kept it.
        if (Files.exists(written)) {
            Files.move(written, truth, StandardCopyOption.ATOMIC_MOVE);
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
