package uk.iomgraph.rules.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.rules.tie.TieDecision.Allowed;
import uk.iomgraph.rules.tie.TieDecision.Refused;

@DisplayName("What may be done about a tie")
class TieDecisionTests {

    @ParameterizedTest(name = "{0}: held {1}, challenged {2}, removed {3}")
    @CsvSource({
        "CHALLENGE, CHALLENGED, -, -",
        "UPHOLD,    -, REMOVED, -",
        "REJECT,    -, HELD, -",
        "CORRECT,   -, HELD, -",
        "REVIEW,    HELD, -, -",
        "REMOVE,    REMOVED, REMOVED, -"
    })
    @DisplayName("depends on how it stands:")
    void table(TieAct act, String held, String challenged, String removed) {
        assertThat(List.of(said(act, TieState.HELD), said(act, TieState.CHALLENGED), said(act, TieState.REMOVED)))
                .containsExactly(held, challenged, removed);
    }

    private static String said(TieAct act, TieState state) {
        TieDecision decision = TieDecision.of(act, state);
        if (decision instanceof Refused refused) {
            assertThat(refused.sentence()).endsWith(".");
            return "-";
        }
        return ((Allowed) decision).state().name();
    }
}
