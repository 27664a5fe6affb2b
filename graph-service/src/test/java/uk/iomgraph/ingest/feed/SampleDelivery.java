package uk.iomgraph.ingest.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small good delivery, written to a folder or zip, in which a test breaks one thing. */
final class SampleDelivery {

    static final String PEOPLE = "ref,given_name,family_name\nP1,Ann,Example\nP2,Ben,Example\n";
    static final String NEEDS = "ref,person_ref,pathway,severity,from,to\nN1,P1,HEALTH,2,2024-01-01,\n";

    private final Path folder;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<String, String> digests = new LinkedHashMap<>();
    private final List<String> extraEntries = new ArrayList<>();
    private UnaryOperator<String> manifestEdit = UnaryOperator.identity();
    private String kind = "FULL";

    SampleDelivery(Path folder) {
        this.folder = folder;
    }

    /** People and one need of theirs. */
    static SampleDelivery good(Path folder) {
        return new SampleDelivery(folder).with("people.csv", PEOPLE).with("needs.csv", NEEDS);
    }

    SampleDelivery with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SampleDelivery with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    SampleDelivery rows(String name, long count) {
        rows.put(name, count);
        return this;
    }

    SampleDelivery digest(String name, String digest) {
        digests.put(name, digest);
        return this;
    }

    SampleDelivery kind(String value) {
        kind = value;
        return this;
    }

    /** Adds an entry to the manifest's list as it stands. */
    SampleDelivery listing(String entry) {
        extraEntries.add(entry);
        return this;
    }

    SampleDelivery editManifest(UnaryOperator<String> edit) {
        manifestEdit = edit;
        return this;
    }

    Path write() {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            Files.writeString(folder.resolve("manifest.json"), manifest());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a zip in which every name stands under a prefix, then some entries as they are. */
    Path zip(String prefix, Map<String, byte[]> extra) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(prefix + "manifest.json", manifest().getBytes(StandardCharsets.UTF_8));
        files.forEach((name, bytes) -> entries.put(prefix + name, bytes));
        entries.putAll(extra);
        try {
            Files.createDirectories(folder);
            Path zip = folder.resolve("delivery.zip");
            try (OutputStream out = Files.newOutputStream(zip)) {
                out.write(zipped(entries));
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private String manifest() {
        List<String> entries = files.keySet().stream()
                .map(name -> entry(
                        name,
                        rows.getOrDefault(name, countRows(files.get(name))),
                        digests.getOrDefault(name, sha256(files.get(name)))))
                .collect(Collectors.toCollection(ArrayList::new));
        entries.addAll(extraEntries);
        return manifestEdit.apply("""
                {"feed":"iom-feed","version":1,"source":"TEST-1","kind":"%s","extractedAt":"2024-12-31T00:00:00Z",
                 "files":[%s]}""".formatted(kind, String.join(",\n", entries)));
    }

    static String entry(String name, long rows, String sha256) {
        return "{\"name\":\"%s\",\"rows\":%d,\"sha256\":\"%s\"}".formatted(name, rows, sha256);
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Digests.sha256().digest(bytes));
    }

    private static long countRows(byte[] bytes) {
        return Math.max(
                0,
                new String(bytes, StandardCharsets.ISO_8859_1)
                                .lines()
                                .filter(line -> !line.isEmpty())
                                .count()
                        - 1);
    }
}
