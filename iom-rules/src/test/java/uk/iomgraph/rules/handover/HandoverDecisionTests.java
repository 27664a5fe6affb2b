package uk.iomgraph.rules.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.iomgraph.rules.handover.HandoverDecision.Allowed;
import uk.iomgraph.rules.handover.HandoverDecision.Refused;

@DisplayName("What the table says of an act in a state")
class HandoverDecisionTests {

    /** A row for each act, a column for each state; a code where the act is refused. */
    private static final List<String> TABLE = List.of(
            "act      | OFFERED         | ACCEPTED         | DECLINED         | WITHDRAWN         | LAPSED",
            "OFFER    | ALREADY_OFFERED | ALREADY_ACCEPTED | ALREADY_DECLINED | ALREADY_WITHDRAWN | ALREADY_OFFERED",
            "ACCEPT   | > ACCEPTED      | ALREADY_ACCEPTED | ALREADY_DECLINED | ALREADY_WITHDRAWN | > ACCEPTED",
            "DECLINE  | > DECLINED      | ALREADY_ACCEPTED | ALREADY_DECLINED | ALREADY_WITHDRAWN | > DECLINED",
            "WITHDRAW | > WITHDRAWN     | ALREADY_ACCEPTED | ALREADY_DECLINED | ALREADY_WITHDRAWN | > WITHDRAWN");

    record Cell(HandoverAct act, HandoverState state, String outcome) {}

    static Stream<Cell> cells() {
        List<String> states = cells(TABLE.get(0));
        return TABLE.stream()
                .skip(1)
                .map(HandoverDecisionTests::cells)
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(i -> new Cell(
                                HandoverAct.valueOf(row.get(0)), HandoverState.valueOf(states.get(i)), row.get(i))));
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
    }

    @Test
    @DisplayName("is said of every act in every state, once")
    void isTotal() {
        assertThat(cells().map(cell -> cell.act() + " " + cell.state()))
                .doesNotHaveDuplicates()
                .hasSize(HandoverAct.values().length * HandoverState.values().length);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    @DisplayName("is the next state, or a refusal with its code and a sentence:")
    void everyCell(Cell cell) {
        HandoverDecision decision = HandoverDecision.of(cell.act(), cell.state());
        if (cell.outcome().startsWith("> ")) {
            assertThat(decision)
                    .isEqualTo(new Allowed(HandoverState.valueOf(cell.outcome().substring(2))));
            assertThat(cell.act().leadsTo()).isEqualTo(((Allowed) decision).state());
            assertThat(cell.state().isUnanswered()).isTrue();
        } else {
            assertThat(decision).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.fault().code()).hasToString(cell.outcome());
                assertThat(refused.fault().item()).isNull();
                assertThat(refused.fault().sentence()).matches("This .*\\.");
            });
        }
    }
}
