package uk.iomgraph.ingest.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * A file of nodes whose rows are dealt out to files by the labels each node has besides: what a person is labelled as is
 * known only when all rows are there, and the importer takes labels by the file.
 */
final class DividedFile implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final String name;
    private final String number;
    private final String header;
    private final Map<String, OutputStream> parts = new HashMap<>();
    private byte[] row = new byte[BLOCK];
    private int length;
    private boolean quoted;

    /**
     * Takes a file apart from its header, which is that of each part.
     *
     * @param name the labels, as they name the file
     * @param number what stands behind them in its name
     */
    DividedFile(Path folder, String name, String number) throws IOException {
        this.folder = folder;
        this.name = name;
        this.number = number;
        Path file = folder.resolve(name + number + FileSeries.HEADER);
        this.header = Files.readString(file);
        Files.delete(file);
    }

    /** Deals out the rows with line breaks, or those without. */
    void divide(String ending, LongFunction<List<String>> further) throws IOException {
        Path file = folder.resolve(name + number + ending);
        if (!Files.exists(file)) {
            return;
        }
        Path whole = Files.move(file, folder.resolve(name + number + ".whole"));
        try (InputStream in = Files.newInputStream(whole)) {
            byte[] block = new byte[BLOCK];
            for (int size = in.read(block); size >= 0; size = in.read(block)) {
                for (int i = 0; i < size; i++) {
                    take(block[i], ending, further);
                }
            }
        }
        Files.delete(whole);
    }

    private void take(byte next, String ending, LongFunction<List<String>> further) throws IOException {
        if (length == row.length) {
            row = Arrays.copyOf(row, 2 * length);
        }
        row[length++] = next;
        quoted ^= next == CellText.QUOTE;
        if (next == '\n' && !quoted) {
            part(further.apply(node()), ending).write(row, 0, length);
            length = 0;
        }
    }

    /** Its number is what a row begins with. */
    private long node() {
        long node = 0;
        for (int i = 0; row[i] >= '0' && row[i] <= '9'; i++) {
            node = 10 * node + row[i] - '0';
        }
        return node;
    }

    private OutputStream part(List<String> further, String ending) throws IOException {
        String key = String.join(FileSeries.AND, further) + ending;
        OutputStream part = parts.get(key);
        if (part == null) {
            String labels = further.isEmpty() ? name : name + FileSeries.AND + String.join(FileSeries.AND, further);
            Files.writeString(folder.resolve(labels + number + FileSeries.HEADER), header);
            Path rows = folder.resolve(labels + number + FileSeries.ROWS);
            if (!Files.exists(rows)) {
                Files.createFile(rows); // the importer expects it, with or without a file of rows with line breaks
            }
            part = new BufferedOutputStream(Files.newOutputStream(folder.resolve(labels + number + ending)));
            parts.put(key, part);
        }
        return part;
    }

    @Override
    public void close() throws IOException {
        for (OutputStream part : parts.values()) {
            part.close();
        }
    }
}
