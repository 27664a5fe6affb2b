package uk.iomgraph.rules.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.iomgraph.rules.tie.TieDecision.Allowed;

/** Laws of ties: what never makes one, and what a sequence of acts leads to. */
class TieLawTests {

    @Provide
    Arbitrary<List<TieCriterion>> circumstances() {
        return Arbitraries.of(TieCriterion.values())
                .filter(criterion -> !criterion.isEvidence())
                .list()
                .ofMinSize(1);
    }

    @Property
    void circumstancesNeverSuffice(@ForAll("circumstances") List<TieCriterion> circumstances) {
        String written = String.join(";", circumstances.stream().map(Enum::name).toList());
        assertThat(TieRules.ofGang(written, "A")).contains(TieFault.ASSOCIATION_ALONE);
        assertThat(TieRules.ofGang(written + ";USES_SIGNS", "A")).isEmpty();
        assertThat(TieRules.ofGang(written + ";USES_SIGNS", "E")).contains(TieFault.SUSPECTED_FALSE);
    }

    /** The model keeps two truths: whether it is gone, and whether a challenge is open. */
    @Property
    void model(@ForAll List<TieAct> tries) {
        boolean gone = false;
        boolean open = false;
        List<TieAct> done = new ArrayList<>();
        for (TieAct act : tries) {
            boolean allowed = !gone && (act == TieAct.REMOVE || open == act.decidesChallenge());
            assertThat(TieDecision.of(act, TieDecision.after(done)) instanceof Allowed)
                    .isEqualTo(allowed);
            if (allowed) {
                done.add(act);
                gone = act.removes();
                open = !gone && act == TieAct.CHALLENGE;
            }
            TieState state = gone ? TieState.REMOVED : open ? TieState.CHALLENGED : TieState.HELD;
            assertThat(TieDecision.after(done)).isEqualTo(state);
        }
        assertThat(TieDecision.after(tries))
                .as("tries that are refused change nothing")
                .isEqualTo(TieDecision.after(done));
    }
}
