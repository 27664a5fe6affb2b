package uk.iomgraph.graph.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.iomgraph.graph.OfflineDatabase;
import uk.iomgraph.graph.OfflineRefused;

/** The embedded database's program in the mode that fills an empty database: it says it is empty, then waits for files. */
final class OfflineProcess implements OfflineDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(OfflineProcess.class);
    private static final String EMPTY = "The database is empty";

    private final Process process;
    private final BufferedReader lines;
    private String lastLine = "";

    OfflineProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    @Override
    public void awaitEmpty() throws InterruptedException {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                lastLine = line;
                if (line.equals(EMPTY)) {
                    return;
                }
            }
        } catch (IOException e) {
            LOG.debug("The output of the offline database ended", e);
        }
        process.waitFor();
        throw new OfflineRefused(lastLine);
    }

    @Override
    public void fill(Path files, Consumer<String> told) throws InterruptedException {
        try {
            process.getOutputStream()
                    .write((files.toAbsolutePath() + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                LOG.debug("{}", line);
                lastLine = line.isBlank() ? lastLine : line;
                told.accept(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int exitCode = process.waitFor();
        if (exitCode != 0) {
            throw new OfflineRefused("Neo4j's importer failed (exit code " + exitCode + "): " + lastLine);
        }
    }

    /** The end of its input ends it, if it still waits for files; an import under way is cut off. */
    @Override
    public void close() {
        process.destroy();
    }
}
