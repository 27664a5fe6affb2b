package uk.iomgraph.coverage.life;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.life.GapFault;
import uk.iomgraph.rules.gap.life.GapFault.Code;

/**
 * What became of an action.
 *
 * @param gap the gap after it; null where there is none to show
 * @param outcome whether it was done, else why not
 * @param errors why not, in sentences; empty if it was done
 */
record GapActionPayload(@Nullable GapLifeState gap, Outcome outcome, List<GapFault> errors) {

    GapActionPayload {
        errors = List.copyOf(errors);
    }

    /** Whether an action was done. */
    enum Outcome {
        /** It was done. */
        DONE,
        /** The state of the gap, or the role of the one who asks, does not allow it. */
        REFUSED,
        /** There never was such a gap. */
        NOT_FOUND,
        /** Something that was put in is wrong. */
        INVALID
    }

    static GapActionPayload done(GapLifeState gap) {
        return new GapActionPayload(gap, Outcome.DONE, List.of());
    }

    static GapActionPayload refused(@Nullable GapLifeState gap, GapFault fault) {
        return new GapActionPayload(gap, Outcome.REFUSED, List.of(fault));
    }

    static GapActionPayload notFound() {
        return new GapActionPayload(
                null,
                Outcome.NOT_FOUND,
                List.of(new GapFault("key", Code.NOT_FOUND, "There is no gap with this key.")));
    }

    static GapActionPayload invalid(List<GapFault> faults) {
        return new GapActionPayload(null, Outcome.INVALID, faults);
    }
}
