package uk.iomgraph.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("docs/feed.md")
class FeedDocumentTests {

    private static final Path DOCUMENT = Path.of("../docs/feed.md");

    @ParameterizedTest(name = "has the table of {0} as the importer reads it")
    @EnumSource
    void hasTheTableOfEveryFile(FeedFile file) throws IOException {
        String document = Files.readString(DOCUMENT);
        int start = document.indexOf("### `" + file.fileName() + "`\n");
        assertThat(start).as("a section headed %s", file.fileName()).isNotNegative();
        int next = document.indexOf("\n### ", start + 1);
        String section = document.substring(start, next < 0 ? document.length() : next);
        assertThat(section).contains(table(file));
    }

    @Test
    @DisplayName("has no file the importer does not read, and lists them in load order")
    void hasNoOtherFile() throws IOException {
        String headings = Files.readString(DOCUMENT)
                .lines()
                .filter(line -> line.startsWith("### `"))
                .collect(Collectors.joining("\n"));
        assertThat(headings)
                .isEqualTo(Arrays.stream(FeedFile.values())
                        .map(file -> "### `" + file.fileName() + "`")
                        .collect(Collectors.joining("\n")));
    }

    @Test
    @DisplayName("explains every code of a rejected row and of a rejected delivery")
    void explainsEveryCode() throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(Arrays.stream(RejectCode.values()).map(code -> "| `" + code + "` | " + code.meaning() + " |"))
                .allSatisfy(line -> assertThat(document).contains(line));
        assertThat(Arrays.stream(DeliveryFault.values()).map(code -> "| `" + code + "` | " + code.meaning() + " |"))
                .allSatisfy(line -> assertThat(document).contains(line));
    }

    static String table(FeedFile file) {
        return "| column | required | holds |\n|---|---|---|\n"
                + file.columns().stream()
                        .map(column -> "| `" + column.name() + "` | " + (column.required() ? "yes" : "") + " | "
                                + holds(column) + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static String holds(Column column) {
        return switch (column.type()) {
            case TEXT -> identity(column);
            case TEXTS -> "list of texts";
            case CODE ->
                "one of "
                        + column.allowed().stream()
                                .map(code -> "`" + code + "`")
                                .collect(Collectors.joining(", "));
            case DATE -> "date";
            case INSTANT -> "instant";
            case BOOLEAN -> "`true` or `false`";
            case INTEGER -> "whole number" + range(column);
            case DECIMAL -> "number" + range(column);
            case REFERENCE ->
                column.target() == FeedFile.AREAS
                        ? "area code"
                        : "ref of `" + column.target().fileName() + "`";
            case REFERENCES ->
                column.target() == FeedFile.AREAS
                        ? "list of area codes"
                        : "list of refs of `" + column.target().fileName() + "`";
        };
    }

    private static String identity(Column column) {
        boolean area = column.equals(FeedFile.AREAS.columns().get(0));
        return area ? "area code" : column.name().equals("ref") ? "ref of the row" : "text";
    }

    private static String range(Column column) {
        Bounds bounds = column.bounds();
        if (Double.isInfinite(bounds.least())) {
            return "";
        }
        return Double.isInfinite(bounds.most())
                ? String.format(Locale.ROOT, ", %.0f or more", bounds.least())
                : String.format(Locale.ROOT, ", %.0f to %.0f", bounds.least(), bounds.most());
    }
}
