package uk.iomgraph.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A statement file: comment lines with the question and the contract, then the Cypher text. */
final class StatementFile {

    private StatementFile() {}

    static CypherStatement read(String name) {
        String path = "/cypher/" + name + ".cypher";
        List<String> lines = lines(path);
        int header = 0;
        while (header < lines.size() && lines.get(header).startsWith("//")) {
            header++;
        }
        if (header == 0) {
            throw new IllegalStateException(path + ": the first line must be a comment that says the question");
        }
        List<String> comments = lines.subList(0, header);
        String access = declared(path, comments, "access");
        return new CypherStatement(
                name,
                comments.get(0).substring(2).strip(),
                Access.valueOf(access.toUpperCase(Locale.ROOT)),
                names(declared(path, comments, "params")),
                lists(declared(path, comments, "params")),
                names(declared(path, comments, "returns")),
                text(
                        String.join("\n", lines.subList(header, lines.size())).strip(),
                        lists(declared(path, comments, "params"))));
    }

    /** Where the file says {@code $keys} of a list, the statement says {@code $lists.keys}. */
    private static String text(String written, List<String> lists) {
        String text = written;
        for (String list : lists) {
            text = text.replaceAll("\\$" + list + "\\b", "\\$" + CypherStatement.LISTS + "." + list);
        }
        return text;
    }

    private static List<String> lists(String declaration) {
        return Arrays.stream(declaration.split(",", -1))
                .map(String::strip)
                .filter(entry -> entry.endsWith(" list"))
                .map(entry -> entry.split(" ", 2)[0])
                .toList();
    }

    private static List<String> lines(String path) {
        try (InputStream in = StatementFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No statement file " + path + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static String declared(String path, List<String> comments, String key) {
        String prefix = "// " + key + ":";
        return comments.stream()
                .filter(line -> line.startsWith(prefix))
                .findFirst()
                .map(line -> line.substring(prefix.length()).strip())
                .orElseThrow(() -> new IllegalStateException(path + ": the header has no line '" + prefix + "'"));
    }

    /** A declaration lists names with an optional type after each, separated by commas; "nothing" means none. */
    private static List<String> names(String declaration) {
        if (declaration.equals("nothing")) {
            return List.of();
        }
        return Arrays.stream(declaration.split(",", -1))
                .map(entry -> entry.strip().split(" ", 2)[0])
                .toList();
    }
}
