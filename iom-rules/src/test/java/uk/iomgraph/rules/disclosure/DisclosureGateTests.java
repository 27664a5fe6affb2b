package uk.iomgraph.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.iomgraph.rules.disclosure.Cell.Reason;
import uk.iomgraph.rules.disclosure.Cell.Released;
import uk.iomgraph.rules.disclosure.Cell.Suppressed;
import uk.iomgraph.rules.disclosure.Share.NotTold;
import uk.iomgraph.rules.disclosure.Share.Told;

class DisclosureGateTests {

    private static final DisclosurePolicy INSIDE = DisclosurePolicy.inside();
    private static final byte[] SECRET = "only for tests".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest(name = "within the partnership {0} is shown as {1}, outside as {2}")
    @CsvSource({"0, 0, x", "1, x, x", "4, x, x", "5, 5, x", "9, 9, x", "10, 10, 10", "15, 15, 15"})
    @DisplayName("A count under the threshold is withheld, and nobody is told within the partnership only")
    void withholdsSmallNumbers(long people, String inside, String outside) {
        assertThat(text(new DisclosureGate(INSIDE).release(RawCount.of(people), "offenders")))
                .isEqualTo(inside);
        assertThat(text(new DisclosureGate(DisclosurePolicy.outside(SECRET)).release(RawCount.of(people), "offenders")))
                .isEqualTo(outside);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // One small number takes a circle of four with it: it, the cheapest of its row and of its column, and
                // one.
                "20 30 40, 20 3 40, 20 30 40 | x x 40 90, x x 40 63, 20 30 40 90, 60 63 120 243",
                // Nothing small, nothing withheld.
                "5 6, 7 8 | 5 6 11, 7 8 15, 12 14 26",
                // Nobody is told, and does not help to hide the small number.
                "0 3, 20 30 | 0 x x, 20 x x, 20 33 53",
                // All of it small: the total of all is 4, and small itself.
                "1 1, 1 1 | x x x, x x x, x x x",
                // A single group: what can be worked out from its total is withheld with it.
                "2 50 | x x 52, x x 52"
            })
    @DisplayName("Others are withheld with a small number, the cheapest that will do")
    void withholdsOthers(String given, String expected) {
        assertThat(shown(new DisclosureGate(INSIDE).release(table(given, false))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3 17, 30 40 | x x 20, x x 70, 33 57 90",
                "3 17, 1 9 | x x 20, x x 10, x x 30",
                // No room in groups of five: nothing of the table is told, not even that a cell is empty.
                "1 4, 0 5 | x x 5, x x 5, x x 10"
            })
    @DisplayName("Totals of rows that are told elsewhere are told, and do not give the cells away")
    void knowsWhatIsTold(String given, String expected) {
        assertThat(shown(new DisclosureGate(INSIDE).release(table(given, true))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("A small total cannot be told elsewhere")
    void refusesSmallToldTotals() {
        CountTable table = table("1 2, 30 40", true);
        DisclosureGate gate = new DisclosureGate(INSIDE);
        assertThatThrownBy(() -> gate.release(table)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Whoever tries all numbers finds several that fit for every withheld count")
    void withstandsTryingAllNumbers() {
        List<Integer> fit = new ArrayList<>();
        // 3 and 17 of 20, 6 and 24 of 30: of the first row and the totals of columns, 9 and 41 of 50, nothing else is
        // told.
        assertThat(shown(new DisclosureGate(INSIDE).release(table("3 17, 6 24", false))))
                .isEqualTo("x x 20, x x 30, 9 41 50");
        for (int first = 1; first < 20; first++) {
            int below = 9 - first;
            if (below >= 1 && 20 - first >= 1 && 41 - (20 - first) >= 1) {
                fit.add(first);
            }
        }
        assertThat(fit).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    @DisplayName("Rounding has no bias, and a secret of its own changes it")
    void roundsWithoutBias() {
        Rounding rounding = Rounding.to(5, SECRET);
        Rounding other = Rounding.to(5, "another".getBytes(StandardCharsets.UTF_8));
        long[] rounded = IntStream.range(0, 10_000)
                .mapToLong(at -> rounding.round(102, "group " + at, "people"))
                .toArray();
        // Of 10,000 about 4,000 go up: five standard deviations are 245.
        assertThat(Arrays.stream(rounded).filter(people -> people == 105).count())
                .isBetween(3_755L, 4_245L);
        assertThat(Arrays.stream(rounded).filter(people -> people == 100).count())
                .isBetween(5_755L, 6_245L);
        assertThat(IntStream.range(0, 10_000)
                        .filter(at -> rounded[at] != other.round(102, "group " + at, "people"))
                        .count())
                .isGreaterThan(4_000);
    }

    @Test
    @DisplayName("Shares come from what is told only")
    void sharesComeFromWhatIsTold() {
        ReleasedTable table = new DisclosureGate(INSIDE).release(table("20 30 40, 20 3 40, 20 30 40", false));
        assertThat(Share.of(table.cell("row 0", "column 2"), table.rowTotal("row 0")))
                .isInstanceOfSatisfying(
                        Told.class, told -> assertThat(told.part()).isEqualTo(40.0 / 90));
        assertThat(Share.of(table.cell("row 1", "column 1"), table.rowTotal("row 1")))
                .isEqualTo(new NotTold(Reason.SMALL_NUMBER));
        Cell nobody = new DisclosureGate(INSIDE).release(RawCount.NONE, "nobody");
        assertThat(Share.of(nobody, nobody)).isEqualTo(new NotTold(Reason.NOBODY));
    }

    @ParameterizedTest
    @ValueSource(classes = {RawCount.class, CountTable.class})
    @DisplayName("A count that has not passed the gate cannot be read, printed or written")
    void keepsToItself(Class<?> raw) {
        assertThat(Modifier.isFinal(raw.getModifiers())).isTrue();
        assertThat(Serializable.class.isAssignableFrom(raw)).isFalse();
        assertThat(Arrays.stream(raw.getFields()).filter(field -> !Modifier.isStatic(field.getModifiers())))
                .isEmpty();
        assertThat(Arrays.stream(raw.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getReturnType))
                .isSubsetOf(raw, String.class);
        assertThat(RawCount.of(1234).toString()).doesNotContain("1234");
        assertThat(table("1234 77", false).toString()).doesNotContain("1234", "77", "1311");
    }

    private static CountTable table(String given, boolean told) {
        String[] lines = given.split(", ", -1);
        int width = lines[0].split(" ", -1).length;
        List<String> rows =
                IntStream.range(0, lines.length).mapToObj(at -> "row " + at).toList();
        List<String> columns =
                IntStream.range(0, width).mapToObj(at -> "column " + at).toList();
        CountTable table = told ? CountTable.withToldRowTotals(rows, columns) : CountTable.of(rows, columns);
        for (int row = 0; row < lines.length; row++) {
            String[] numbers = lines[row].split(" ", -1);
            for (int column = 0; column < width; column++) {
                table.add(rows.get(row), columns.get(column), RawCount.of(Long.parseLong(numbers[column])));
            }
        }
        return table;
    }

    private static String shown(ReleasedTable table) {
        List<String> lines = new ArrayList<>();
        table.rows().forEach(row -> {
            List<String> cells = new ArrayList<>();
            table.columns().forEach(column -> cells.add(text(table.cell(row, column))));
            cells.add(text(table.rowTotal(row)));
            lines.add(String.join(" ", cells));
        });
        List<String> totals = new ArrayList<>();
        table.columns().forEach(column -> totals.add(text(table.columnTotal(column))));
        totals.add(text(table.total()));
        lines.add(String.join(" ", totals));
        return String.join(", ", lines);
    }

    private static String text(Cell cell) {
        if (cell instanceof Released released) {
            return Long.toString(released.people());
        }
        assertThat(cell).isEqualTo(new Suppressed(Reason.SMALL_NUMBER));
        return "x";
    }
}
