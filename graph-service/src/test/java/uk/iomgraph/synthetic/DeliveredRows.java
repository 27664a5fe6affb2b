package uk.iomgraph.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.iomgraph.ingest.feed.FeedFile;

/** All deliveries of a folder, read in their order: what a later one says of a row replaces what was said before. */
final class DeliveredRows {

    private static final Pattern SOURCE = Pattern.compile("\"source\": \"([^\"]+)\"");

    private final Path out;

    DeliveredRows(Path out) {
        this.out = out;
    }

    /** The rows of a file that are still asserted after the last delivery. */
    Collection<DeliveredRow> of(FeedFile file, Predicate<DeliveredRow> wanted) throws IOException {
        Map<String, DeliveredRow> rows = new LinkedHashMap<>();
        for (Path folder : Rows.folders(out, "-")) {
            String source = source(folder);
            Rows.of(folder.resolve(file.csvName()), cells -> {
                DeliveredRow row = new DeliveredRow(source, file.fileName(), cells);
                if (row.text("op").equals("retract")) {
                    rows.remove(row.ref());
                } else if (wanted.test(row)) {
                    rows.put(row.ref(), row);
                }
            });
        }
        return rows.values();
    }

    /** The same, of all rows. */
    Collection<DeliveredRow> of(FeedFile file) throws IOException {
        return of(file, row -> true);
    }

    /** Who sent a delivery. */
    static String source(Path folder) throws IOException {
        Matcher matcher = SOURCE.matcher(Files.readString(folder.resolve("manifest.json")));
        if (!matcher.find()) {
            throw new IllegalStateException("No source in the manifest of " + folder);
        }
        return matcher.group(1);
    }
}
