package uk.iomgraph.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rows of a file as all sources delivered it first. */
final class Rows {

    private Rows() {}

    /** Reads a file of every full delivery; the source's folder comes with each row. */
    static void ofFull(Path out, String file, Consumer<NamedCsvRecord> reader) throws IOException {
        for (Path folder : folders(out, "-full")) {
            of(folder.resolve(file + ".csv"), reader);
        }
    }

    static void of(Path csv, Consumer<NamedCsvRecord> reader) throws IOException {
        if (Files.exists(csv)) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
                rows.forEach(reader);
            }
        }
    }

    static List<Path> folders(Path out, String part) throws IOException {
        try (Stream<Path> folders = Files.list(out)) {
            return folders.filter(folder -> folder.getFileName().toString().contains(part))
                    .sorted()
                    .toList();
        }
    }
}
