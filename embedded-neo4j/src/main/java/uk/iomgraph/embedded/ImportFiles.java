package uk.iomgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of files for Neo4j's importer. {@code nodes/Entity&Person~1.header} is the header of
 * {@code Entity&Person~1.csv} and, where some of its texts have line breaks, of {@code Entity&Person~1.lines}; likewise
 * {@code relationships/TYPE~1.header}. What stands behind the tilde numbers files of the same kind.
 * Values are parted by U+001F, members of lists by U+001E, and what needs quoting stands between U+0002: characters that
 * no record can hold. Nodes are named by the numbers the database gives them, from 0 without a gap.
 *
 * @param folder where they are
 */
record ImportFiles(Path folder) {

    private static final String HEADER = ".header";

    static ImportFiles in(Path folder) {
        return new ImportFiles(folder);
    }

    /** What to tell the importer. */
    List<String> arguments(Path report) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "database",
                "import",
                "full",
                DatabaseFolder.DATABASE,
                "--overwrite-destination",
                "--id-type=actual",
                "--delimiter=U+001F",
                "--array-delimiter=U+001E",
                "--quote=U+0002",
                "--report-file=" + report));
        List<Path> multiline = new ArrayList<>();
        addAll("nodes", arguments, multiline);
        addAll("relationships", arguments, multiline);
        if (!multiline.isEmpty()) {
            arguments.add("--multiline-fields-format=v2");
            arguments.add("--multiline-fields="
                    + multiline.stream().map(Path::toString).collect(Collectors.joining(",")));
        }
        return arguments;
    }

    private void addAll(String kind, List<String> arguments, List<Path> multiline) throws IOException {
        Path files = folder.resolve(kind);
        if (!Files.isDirectory(files)) {
            return;
        }
        try (Stream<Path> entries = Files.list(files)) {
            for (Path header : entries.filter(entry -> entry.toString().endsWith(HEADER))
                    .sorted()
                    .toList()) {
                String file = header.getFileName().toString();
                String name = file.substring(0, file.length() - HEADER.length());
                StringBuilder group = new StringBuilder(
                        "--" + kind + "=" + name.substring(0, name.indexOf('~')).replace('&', ':') + "=" + header + ","
                                + files.resolve(name + ".csv"));
                Path lines = files.resolve(name + ".lines");
                if (Files.exists(lines)) {
                    group.append(',').append(lines);
                    multiline.add(lines);
                }
                arguments.add(group.toString());
            }
        }
    }
}
