package uk.iomgraph.crossborder.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.crossborder.handover.HandoverPayload.HandoverOutcome;
import uk.iomgraph.rules.handover.HandoverFault;

/**
 * What became of an act, before it is shown to anybody.
 *
 * @param record the handover after it; null where there is none
 * @param outcome whether it was done, else why not
 * @param faults why not
 */
record HandoverResult(@Nullable HandoverRecord record, HandoverOutcome outcome, List<HandoverFault> faults) {

    static HandoverResult done(HandoverRecord record) {
        return new HandoverResult(record, HandoverOutcome.DONE, List.of());
    }

    static HandoverResult refused(@Nullable HandoverRecord record, HandoverFault fault) {
        return new HandoverResult(record, HandoverOutcome.REFUSED, List.of(fault));
    }

    static HandoverResult notFound(HandoverFault... faults) {
        return new HandoverResult(null, HandoverOutcome.NOT_FOUND, List.of(faults));
    }

    static HandoverResult invalid(List<HandoverFault> faults) {
        return new HandoverResult(null, HandoverOutcome.INVALID, faults);
    }
}
