package uk.iomgraph.person;

import java.util.Comparator;
import java.util.List;
import uk.iomgraph.graph.Row;

/** An area by its code and name; ask for the area itself with the code. */
public record AreaName(String code, String name, String kind) {

    /** Those of some rows, by code. */
    public static List<AreaName> listOf(List<Row> rows) {
        return rows.stream()
                .map(row -> new AreaName(row.text("code"), row.text("name"), row.text("kind")))
                .sorted(Comparator.comparing(AreaName::code))
                .toList();
    }
}
