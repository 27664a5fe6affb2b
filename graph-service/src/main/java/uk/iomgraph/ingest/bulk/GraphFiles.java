package uk.iomgraph.ingest.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.loading.OfflineGraph;

/**
 * A graph in files: one series of files for each combination of labels and each type of relationship, in the form the
 * embedded database's importer takes. For one thread.
 */
public final class GraphFiles implements OfflineGraph, AutoCloseable {

    private static final List<String> ENDS = List.of(":START_ID", ":END_ID");
    private static final List<String> ID = List.of(":ID");

    private final Path folder;
    private final Map<Object, FileSeries> series = new HashMap<>();
    private long nodes;
    private long relationships;

    /**
     * Begins an empty graph.
     *
     * @param folder an empty folder for its files
     */
    public GraphFiles(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder.resolve("nodes"));
            Files.createDirectories(folder.resolve("relationships"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long node(List<String> labels, Parameters properties) {
        FileSeries file = series.get(labels);
        if (file == null) {
            file = new FileSeries(folder.resolve("nodes"), String.join(FileSeries.AND, labels), ID);
            series.put(labels, file);
        }
        file.write(new long[] {nodes}, properties);
        return nodes++;
    }

    @Override
    public void relationship(String type, long start, long end, Parameters properties) {
        FileSeries file = series.get(type);
        if (file == null) {
            file = new FileSeries(folder.resolve("relationships"), type, ENDS);
            series.put(type, file);
        }
        file.write(new long[] {start, end}, properties);
        relationships++;
    }

    @Override
    public void label(List<String> labels, LongFunction<List<String>> further) {
        FileSeries file = series.remove(labels);
        if (file != null) {
            file.divide(further);
        }
    }

    /** How many nodes it has. */
    public long nodes() {
        return nodes;
    }

    /** How many relationships it has. */
    public long relationships() {
        return relationships;
    }

    /** Ends the files; only then are they whole. */
    @Override
    public void close() {
        series.values().forEach(FileSeries::close);
    }
}
