package uk.iomgraph.identity;

import java.util.List;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;

/**
 * That two records are one person's.
 *
 * @param first the record with the lower id
 * @param second the other
 * @param bases what they have in common, in the order of {@link Basis}
 */
record SamePerson(String first, String second, List<Basis> bases) {

    SamePerson {
        bases = List.copyOf(bases);
    }

    static SamePerson of(String first, Row tie) {
        return new SamePerson(
                first,
                tie.text("with"),
                tie.texts("basis").stream().map(Basis::valueOf).toList());
    }

    Parameters toParameters() {
        return Parameters.of("first", first)
                .and("second", second)
                .and("basis", bases.stream().map(Basis::name).toList());
    }
}
