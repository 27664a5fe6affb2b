package uk.iomgraph.ingest.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.iomgraph.ingest.feed.Column;
import uk.iomgraph.ingest.feed.ColumnType;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.loading.Shape.EntityShape;
import uk.iomgraph.ingest.loading.Shape.EpisodeShape;

@DisplayName("The shape of each feed file")
class ShapesTests {

    private static final Path MODEL = Path.of("../docs/model.md");

    @ParameterizedTest
    @EnumSource(FeedFile.class)
    @DisplayName("uses only labels, relationship types and properties of docs/model.md, on the row of that file")
    void vocabulary(FeedFile file) throws IOException {
        String row = Files.readAllLines(MODEL).stream()
                .filter(line -> line.startsWith("|"))
                .filter(line -> line.split("\\|", -1).length > 3)
                .filter(line -> line.split("\\|", -1)[2].strip().equals(file.fileName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/model.md has no row for " + file.fileName()));
        for (String word : words(file)) {
            assertThat(row).contains("`" + word + "`");
        }
    }

    @ParameterizedTest
    @EnumSource(FeedFile.class)
    @DisplayName("makes a link or an end of every reference column")
    void everyReferenceIsKept(FeedFile file) {
        List<String> references = file.columns().stream()
                .filter(ShapesTests::refers)
                .map(Column::name)
                .filter(name -> !List.of("person_ref", "need_ref").contains(name))
                .toList();
        Shape shape = Shapes.of(file);
        if (shape instanceof EntityShape entity) {
            assertThat(entity.links().keySet()).containsAll(references);
        } else if (shape instanceof EpisodeShape episode) {
            assertThat(episode.links().keySet()).containsExactlyInAnyOrderElementsOf(references);
        }
    }

    private static List<String> words(FeedFile file) {
        List<String> words = new ArrayList<>();
        Shape shape = Shapes.of(file);
        if (shape instanceof EntityShape entity) {
            words.add(entity.label());
            words.addAll(entity.links().values());
        } else if (shape instanceof EpisodeShape episode) {
            words.addAll(episode.labels());
            words.addAll(episode.links().values());
        }
        file.columns().stream()
                .filter(column -> !refers(column) && !column.name().equals("ref"))
                .map(column -> RowMapping.property(column.name()))
                .filter(property -> !typeOfTie(shape, property))
                .filter(property -> !property.equals("startedOn") || file != FeedFile.TRANSITION_PLANS)
                .forEach(words::add);
        return words;
    }

    /** What says the type of a tie is told by the type itself. */
    private static boolean typeOfTie(Shape shape, String property) {
        return shape instanceof Shape.TieShape
                && List.of("role", "basis", "kind").contains(property);
    }

    private static boolean refers(Column column) {
        return column.type() == ColumnType.REFERENCE || column.type() == ColumnType.REFERENCES;
    }
}
