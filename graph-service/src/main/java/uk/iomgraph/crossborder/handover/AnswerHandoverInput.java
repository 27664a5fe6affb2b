package uk.iomgraph.crossborder.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is put in to answer a handover or to take it back.
 *
 * @param handover the id of the handover
 * @param area code of the area that acts
 * @param on the day it was done; today, if left out
 * @param note what there is to say
 */
record AnswerHandoverInput(
        String handover,
        String area,
        @Nullable LocalDate on,
        @Nullable String note) {

    @Override
    public String toString() {
        return "AnswerHandoverInput[]";
    }
}
