package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.pages.Table.Cell;
import uk.iomgraph.pages.Table.Line;

@DisplayName("A table as a file")
class TableFileTests {

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "Wigan, Wigan",
        "=1+1, '''=1+1'",
        "@cmd, '''@cmd'",
        "-3, -3",
        "-3%, -3%",
        "-cmd, '''-cmd'",
        "+44, '''+44'"
    })
    @DisplayName("holds nothing that a spreadsheet would take for a formula, and figures as they are")
    void isHarmless(String text, String written) {
        Table table = new Table(
                "t",
                "Caption",
                Table.figures("Area", List.of("Gap")),
                List.of(new Line(Cell.of(text), List.of(Cell.of(3)))));
        String body =
                String.valueOf(TableFile.of(table, List.of("As of 2026-03-31")).getBody());
        assertThat(body.lines()).containsExactly("Caption", "As of 2026-03-31", "Area,Gap", written + ",3");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            value = {"null, Withheld", "0, 0", "1234567, '1,234,567'"},
            nullValues = "null")
    @DisplayName("tells a figure that is withheld from one that is none")
    void tellsWithheldFromNone(Integer figure, String text) {
        assertThat(Cell.of(figure).text()).isEqualTo(text);
    }
}
