package uk.iomgraph.pages.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Finds the fault of one field of a form. */
@Component("formFaults")
@ConditionalOnWebApplication
class FormFaults {

    /**
     * The sentence of the first fault of a field.
     *
     * @param sent whether it is this form that was sent
     * @return null if there is none
     */
    public @Nullable String of(List<GapAct.Fault> faults, boolean sent, String field) {
        return faults.stream()
                .filter(fault -> sent && field.equals(fault.field()))
                .map(GapAct.Fault::sentence)
                .findFirst()
                .orElse(null);
    }
}
