package uk.iomgraph.synthetic.truth;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was planted as it is planted: one entry to a line, so that the file is a JSON document and can be read line
 * by line too. It gets its name when it is complete.
 */
public final class TruthWriter implements AutoCloseable {

    private final Path file;
    private final Path unfinished;
    private final Writer out;
    private long entries;

    /**
     * Begins the file.
     *
     * @param head the properties that describe the run, as JSON without braces
     */
    public TruthWriter(Path file, String head) throws IOException {
        this.file = file;
        this.unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        this.out = new BufferedWriter(Files.newBufferedWriter(unfinished), 1 << 16);
        out.write("{\n\"truth\":\"iom-graph-synthetic\",\n\"version\":1,\n" + head + ",\n\"entries\":[\n");
    }

    /** Writes one entry. */
    public void add(TruthEntry entry) {
        try {
            out.write(entries++ == 0 ? "" : ",\n");
            out.write("{\"kind\":\"" + entry.kind() + "\",\"code\":\"" + entry.code() + "\",\"variant\":\""
                    + entry.variant() + "\",\"refs\":");
            list(entry.refs());
            if (!entry.others().isEmpty()) {
                out.write(",\"others\":");
                list(entry.others());
            }
            if (!entry.areas().isEmpty()) {
                out.write(",\"areas\":");
                list(entry.areas());
            }
            day("from", entry.from());
            day("to", entry.to());
            out.write("}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Completes the file and gives it its name. */
    public void finish() throws IOException {
        out.write("\n]\n}\n");
        out.close();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void list(List<String> texts) throws IOException {
        out.write('[');
        for (int i = 0; i < texts.size(); i++) {
            out.write((i == 0 ? "\"" : ",\"") + texts.get(i) + '"');
        }
        out.write(']');
    }

    private void day(String name, @Nullable String day) throws IOException {
        if (day != null) {
            out.write(",\"" + name + "\":\"" + day + '"');
        }
    }
}
