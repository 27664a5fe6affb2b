package uk.iomgraph.ingest.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Parameters;

/**
 * The files of nodes with the same labels, or of relationships of one type. Which properties there are is learnt from the
 * rows: where a row has one that none before it had, the next file of the series begins, with one column more. Rows with
 * line breaks go to a file beside, since the importer reads such files far more slowly.
 */
final class FileSeries implements AutoCloseable {

    /** What stands between labels in the name of a file. */
    static final String AND = "&";

    static final String HEADER = ".header";

    static final String ROWS = ".csv";
    private static final String LINES = ".lines";
    private static final int BUFFER = 1 << 18;

    private final Path folder;
    private final String name;
    private final List<String> header;
    private final Map<String, Integer> columns = new HashMap<>();
    private final StringBuilder line = new StringBuilder();
    private @Nullable Object[] values = new Object[0];
    private boolean grown = true;
    private int number;
    private @Nullable OutputStream rows;
    private @Nullable OutputStream lines;

    FileSeries(Path folder, String name, List<String> ids) {
        this.folder = folder;
        this.name = name;
        this.header = new ArrayList<>(ids);
    }

    void write(long[] numbers, Parameters properties) {
        properties.forEach(this::put);
        line.setLength(0);
        for (long id : numbers) {
            line.append(line.isEmpty() ? "" : CellText.SEPARATOR).append(id);
        }
        boolean broken = false;
        for (Object value : values) {
            line.append(CellText.SEPARATOR);
            broken |= value != null && CellText.append(value, line);
        }
        Arrays.fill(values, null);
        line.append('\n');
        try {
            out(broken).write(line.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the series, and deals its rows out to files of further labels.
     *
     * @param further the labels the node of a number has besides
     */
    void divide(LongFunction<List<String>> further) {
        close();
        try {
            for (int i = 1; i <= number; i++) {
                try (DividedFile file = new DividedFile(folder, name, "~" + i)) {
                    file.divide(ROWS, further);
                    file.divide(LINES, further);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String property, Object value) {
        Integer column = columns.get(property);
        if (column == null) {
            column = columns.size();
            columns.put(property, column);
            header.add(property + ":" + CellText.type(value));
            values = Arrays.copyOf(values, columns.size());
            grown = true;
        }
        values[column] = value;
    }

    private OutputStream out(boolean broken) throws IOException {
        OutputStream open = rows;
        if (grown || open == null) {
            close();
            number++;
            Files.writeString(file(HEADER), String.join(CellText.SEPARATOR, header) + "\n");
            open = open(ROWS);
            rows = open;
            lines = null;
            grown = false;
        }
        if (!broken) {
            return open;
        }
        OutputStream beside = lines == null ? open(LINES) : lines;
        lines = beside;
        return beside;
    }

    private OutputStream open(String ending) throws IOException {
        return new Buffered(Files.newOutputStream(file(ending)), BUFFER);
    }

    private Path file(String ending) {
        return folder.resolve(name + "~" + number + ending);
    }

    @Override
    public void close() {
        try {
            if (rows != null) {
                rows.close();
            }
            if (lines != null) {
                lines.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the lock the library's own takes for each row. */
    private static final class Buffered extends OutputStream {

        private final OutputStream out;
        private final byte[] buffer;
        private int size;

        Buffered(OutputStream out, int capacity) {
            this.out = out;
            this.buffer = new byte[capacity];
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > buffer.length - size) {
                out.write(buffer, 0, size);
                size = 0;
            }
            if (length > buffer.length) {
                out.write(bytes, from, length);
            } else {
                System.arraycopy(bytes, from, buffer, size, length);
                size += length;
            }
        }

        @Override
        public void close() throws IOException {
            out.write(buffer, 0, size);
            size = 0;
            out.close();
        }
    }
}
