package uk.iomgraph.tie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.tie.TieState;

/**
 * What became of an act on a tie.
 *
 * @param outcome whether it was done, else why not
 * @param state how the tie stands after it; null where there is none to tell of
 * @param removal the proof of the removal; null where the tie is not removed
 * @param errors why it was not done; empty if it was
 */
record TiePayload(
        TieOutcome outcome,
        @Nullable TieState state,
        @Nullable Removal removal,
        List<TieFault> errors) {

    TiePayload {
        errors = List.copyOf(errors);
    }

    /** Whether an act was done. */
    enum TieOutcome {
        /** It was done. */
        DONE,
        /** How the tie stands, or who asks, does not allow it. */
        REFUSED,
        /** There is no such tie or notice. */
        NOT_FOUND,
        /** Something that was put in is wrong. */
        INVALID
    }

    static TiePayload done(TieState state, @Nullable Removal removal) {
        return new TiePayload(TieOutcome.DONE, state, removal, List.of());
    }

    static TiePayload refused(@Nullable TieState state, @Nullable Removal removal, TieFault fault) {
        return new TiePayload(TieOutcome.REFUSED, state, removal, List.of(fault));
    }

    static TiePayload notFound(String field) {
        String sentence = "There is none with this key, or you may not see whom it ties.";
        return new TiePayload(
                TieOutcome.NOT_FOUND, null, null, List.of(new TieFault(field, TieFault.Code.NOT_FOUND, sentence)));
    }

    static TiePayload invalid(List<TieFault> faults) {
        return new TiePayload(TieOutcome.INVALID, null, null, faults);
    }
}
