package uk.iomgraph.synthetic.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.ingest.feed.FeedFile;

/** Finishes deliveries: what is left is written, and last of all, in one step, the manifest that makes it one. */
final class Manifests {

    private Manifests() {}

    /**
     * Finishes one delivery.
     *
     * @param kind {@code FULL} or {@code DELTA}
     * @return how many rows it has
     */
    static long write(Source source, int delivery, String kind, String extractedAt) throws IOException {
        if (source.sheets().values().stream().allMatch(sheet -> sheet.output(delivery) == null)) {
            // A delivery lists a file at least: nobody new.
            source.sheet(FeedFile.PEOPLE).open(delivery);
        }
        List<String> files = new ArrayList<>();
        long rows = 0;
        for (Sheet sheet : source.sheets().values()) {
            Output output = sheet.output(delivery);
            if (output != null) {
                files.add("    { \"name\": \"" + output.file().getFileName() + "\", \"rows\": " + output.rows()
                        + ", \"sha256\": \"" + output.finish() + "\" }");
                rows += output.rows();
            }
        }
        String manifest = "{\n  \"feed\": \"iom-feed\",\n  \"version\": 1,\n  \"source\": \"" + source.code()
                + "\",\n  \"kind\": \"" + kind + "\",\n  \"extractedAt\": \"" + extractedAt + "\",\n  \"files\": [\n"
                + String.join(",\n", files) + "\n  ]\n}\n";
        Path folder = source.folder(delivery);
        Path unfinished = folder.resolve("manifest.json.unfinished");
        Files.writeString(unfinished, manifest);
        Files.move(unfinished, folder.resolve("manifest.json"), StandardCopyOption.ATOMIC_MOVE);
        return rows;
    }
}
