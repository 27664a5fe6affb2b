package uk.iomgraph.gang;

import uk.iomgraph.graph.Row;
import uk.iomgraph.person.PersonTieBasis;

/**
 * Two people and what ties them.
 *
 * @param one identity of the one, the lower of the two
 * @param other identity of the other
 * @param basis the basis
 */
record TiedPair(String one, String other, PersonTieBasis basis) {

    static TiedPair of(Row row) {
        return new TiedPair(row.text("person"), row.text("other"), PersonTieBasis.ofType(row.text("type")));
    }
}
