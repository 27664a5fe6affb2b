package uk.iomgraph.purpose;

import java.util.List;
import java.util.Set;
import uk.iomgraph.security.TouchedCategories;

/**
 * What becomes of one operation for one purpose.
 *
 * @param needing the fields that need a purpose, as {@code Type.field}, in the order of the text
 * @param refused those that the purpose does not allow and that cannot be withheld alone
 * @param touched what is told and what is withheld, for the audit trail
 */
record Decision(List<String> needing, List<String> refused, TouchedCategories touched) {

    Decision(Set<String> needing, Set<String> refused, TouchedCategories touched) {
        this(List.copyOf(needing), List.copyOf(refused), touched);
    }
}
