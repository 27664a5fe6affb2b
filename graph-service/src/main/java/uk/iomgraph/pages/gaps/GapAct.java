package uk.iomgraph.pages.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the document of an act on a gap.
 *
 * @param done what became of it
 */
record GapAct(Payload done) {

    record Payload(String outcome, List<Fault> errors) {}

    /**
     * Why it was not done.
     *
     * @param field the field of the form it lies in; null if in none
     */
    record Fault(@Nullable String field, String code, String sentence) {

        /** Where in the page the fault lies. */
        public String anchor(String act) {
            return "#" + act + "-" + (field == null ? "button" : field);
        }
    }
}
