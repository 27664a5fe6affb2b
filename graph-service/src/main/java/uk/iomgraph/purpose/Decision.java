package uk.iomgraph.purpose;

import java.util.List;
import java.util.Set;
import uk.iomgraph.security.TouchedCategories;

/**
 * What becomes of one operation for one purpose.
 *
 * @param needing the fields that need a purpose, as {@code Type.field}, in the order of the text
 * @param refused those that the purpose does not allow and that cannot be withheld alone
 * @param unagreed those that no sharing agreement of the viewer's agency covers and that cannot be withheld alone
 * @param touched what is told and what is withheld, for the audit trail
 */
record Decision(List<String> needing, List<String> refused, List<String> unagreed, TouchedCategories touched) {

    Decision(Set<String> needing, Set<String> refused, Set<String> unagreed, TouchedCategories touched) {
        this(List.copyOf(needing), List.copyOf(refused), List.copyOf(unagreed), touched);
    }
}
