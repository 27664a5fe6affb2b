package uk.iomgraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes small deliveries for tests. */
public final class DeliveryFolder {

    private final String source;
    private final String kind;
    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private String extractedAt = "2026-01-01T00:00:00+00:00";

    private DeliveryFolder(String source, String kind) {
        this.source = source;
        this.kind = kind;
    }

    /** A delivery of everything the source asserts. */
    public static DeliveryFolder full(String source) {
        return new DeliveryFolder(source, "FULL");
    }

    /** A delivery of changes. */
    public static DeliveryFolder delta(String source) {
        return new DeliveryFolder(source, "DELTA");
    }

    /** One file: its name without extension, its header and its rows. */
    public DeliveryFolder file(String name, String header, String... rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(List.of(rows));
        files.put(name, lines);
        return this;
    }

    /** As many rows of a file, made of their numbers from 0. */
    public static String[] rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).toArray(String[]::new);
    }

    /** The keys of the rows of some files. */
    public List<String> keys(String... names) {
        return Stream.of(names)
                .flatMap(name -> files.getOrDefault(name, List.of()).stream()
                        .skip(1)
                        .map(row -> source + '/' + name + '/' + row.split(",", 2)[0]))
                .toList();
    }

    /** When its records were taken, as the manifest writes it; the first of January 2026 if not said. */
    public DeliveryFolder extractedAt(String instant) {
        extractedAt = instant;
        return this;
    }

    /** Writes it into a folder of its own. */
    public Path in(Path parent) {
        try {
            Path folder = Files.createTempDirectory(parent, source);
            List<String> listed = new ArrayList<>();
            for (Map.Entry<String, List<String>> file : files.entrySet()) {
                String text = String.join("\n", file.getValue()) + "\n";
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                Files.write(folder.resolve(file.getKey() + ".csv"), bytes);
                listed.add("{\"name\":\"%s.csv\",\"rows\":%d,\"sha256\":\"%s\"}"
                        .formatted(file.getKey(), file.getValue().size() - 1, sha256(bytes)));
            }
            String manifest =
                    "{\"feed\":\"iom-feed\",\"version\":1,\"source\":\"%s\",\"kind\":\"%s\",".formatted(source, kind)
                            + "\"extractedAt\":\"" + extractedAt + "\",\"files\":["
                            + listed.stream().collect(Collectors.joining(",")) + "]}";
            Files.writeString(folder.resolve("manifest.json"), manifest);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
