package uk.iomgraph.disposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.disposal.RetentionFault.Code;

/**
 * What became of a decision about a record.
 *
 * @param outcome whether it was done, else why not
 * @param held whether a hold stands after it; null where the record is gone, or there is none to tell of
 * @param reviewDue when the record falls due for review after it; null where it does not, or there is none to tell of
 * @param erasure the proof of the erasure; null where nothing was erased
 * @param errors why it was not done; empty if it was
 */
record RetentionPayload(
        RetentionOutcome outcome,
        @Nullable Boolean held,
        @Nullable LocalDate reviewDue,
        @Nullable Erasure erasure,
        List<RetentionFault> errors) {

    RetentionPayload {
        errors = List.copyOf(errors);
    }

    /** Whether a decision was carried out. */
    enum RetentionOutcome {
        /** It was done. */
        DONE,
        /** How the record stands, or who asks, does not allow it. */
        REFUSED,
        /** There is no such person. */
        NOT_FOUND,
        /** Something that was put in is wrong. */
        INVALID
    }

    static RetentionPayload kept(boolean held, @Nullable LocalDate reviewDue) {
        return new RetentionPayload(RetentionOutcome.DONE, held, reviewDue, null, List.of());
    }

    static RetentionPayload erased(Erasure erasure) {
        return new RetentionPayload(RetentionOutcome.DONE, null, null, erasure, List.of());
    }

    static RetentionPayload refused(Code code, String sentence) {
        return new RetentionPayload(
                RetentionOutcome.REFUSED, null, null, null, List.of(new RetentionFault(null, code, sentence)));
    }

    static RetentionPayload notFound() {
        String sentence = "There is nobody with this id, or you may not see them.";
        return new RetentionPayload(
                RetentionOutcome.NOT_FOUND,
                null,
                null,
                null,
                List.of(new RetentionFault("person", Code.NOT_FOUND, sentence)));
    }

    static RetentionPayload invalid(List<RetentionFault> faults) {
        return new RetentionPayload(RetentionOutcome.INVALID, null, null, null, faults);
    }
}
