package uk.iomgraph.rules.gap.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.iomgraph.rules.gap.life.GapDecision.Allowed;
import uk.iomgraph.rules.gap.life.GapDecision.Refused;

class GapDecisionTests {

    /** A row for each action, a column for each state; a dash where the action is refused. */
    private static final List<String> TABLE = List.of(
            "action            | OPEN         | ACKNOWLEDGED | ACCEPTED   | CLOSED     | REOPENED     | DATA_ERROR",
            "ACKNOWLEDGE       | ACKNOWLEDGED | -            | -          | -          | ACKNOWLEDGED | -",
            "ACCEPT            | ACCEPTED     | ACCEPTED     | ACCEPTED   | -          | ACCEPTED     | -",
            "ASSIGN            | OPEN         | ACKNOWLEDGED | ACCEPTED   | -          | REOPENED     | -",
            "CLOSE             | CLOSED       | CLOSED       | CLOSED     | -          | CLOSED       | -",
            "REOPEN            | -            | -            | REOPENED   | REOPENED   | -            | REOPENED",
            "REPORT_DATA_ERROR | DATA_ERROR   | DATA_ERROR   | DATA_ERROR | DATA_ERROR | DATA_ERROR   | -");

    record Cell(GapActionKind action, GapState state, String outcome) {}

    static Stream<Cell> cells() {
        List<String> states = cells(TABLE.get(0));
        return TABLE.stream()
                .skip(1)
                .map(GapDecisionTests::cells)
                .flatMap(row -> Stream.iterate(1, i -> i + 1)
                        .limit(row.size() - 1L)
                        .map(i -> new Cell(
                                GapActionKind.valueOf(row.get(0)), GapState.valueOf(states.get(i)), row.get(i))));
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
    }

    @Test
    void theTableNamesEveryActionInEveryState() {
        assertThat(cells().map(cell -> cell.action() + " " + cell.state()))
                .doesNotHaveDuplicates()
                .hasSize(GapActionKind.values().length * GapState.values().length);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellIsAsTheTableHasIt(Cell cell) {
        GapDecision decision = GapDecision.of(cell.action(), cell.state());
        if (cell.outcome().equals("-")) {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.sentence()).matches("This gap is .*\\."));
        } else {
            assertThat(decision).isEqualTo(new Allowed(GapState.valueOf(cell.outcome())));
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatIsAllowedLeadsToTheStateOfTheAction(Cell cell) {
        if (GapDecision.of(cell.action(), cell.state()) instanceof Allowed allowed) {
            GapState leadsTo = cell.action().leadsTo();
            assertThat(allowed.state()).isEqualTo(leadsTo == null ? cell.state() : leadsTo);
        }
    }

    @ParameterizedTest
    @CsvSource({"ACKNOWLEDGE, CLOSED", "ACCEPT, CLOSED", "ASSIGN, DATA_ERROR", "CLOSE, DATA_ERROR"})
    void aRefusalSaysWhatToDoInstead(GapActionKind action, GapState state) {
        assertThat(GapDecision.of(action, state))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.sentence()).endsWith("Reopen it first."));
    }
}
