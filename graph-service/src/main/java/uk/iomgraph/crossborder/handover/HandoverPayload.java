package uk.iomgraph.crossborder.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.handover.HandoverFault;

/**
 * What became of an act.
 *
 * @param handover the handover after it; null where there is none to show
 * @param outcome whether it was done, else why not
 * @param errors why not, in sentences; empty if it was done
 */
record HandoverPayload(@Nullable Handover handover, HandoverOutcome outcome, List<HandoverFault> errors) {

    HandoverPayload {
        errors = List.copyOf(errors);
    }

    /** Whether an act was done. */
    enum HandoverOutcome {
        /** It was done. */
        DONE,
        /** The state of the handover, or who asks, does not allow it. */
        REFUSED,
        /** There is no such handover, person or area. */
        NOT_FOUND,
        /** Something that was put in is wrong or missing. */
        INVALID
    }
}
