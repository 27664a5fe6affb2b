package uk.iomgraph.person;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;

/**
 * What an episode is linked to: an agency, a programme, a professional, an area, an address or an offence.
 *
 * @param relation how it is linked, in the words of the graph's vocabulary
 * @param kind what it is, in the words of the graph's vocabulary
 */
record LinkedThing(
        String relation, String id, String kind, @Nullable String name) {

    private static final String ENTITY = "Entity";
    private static final Set<String> PENDING = Set.of("TiesPending", "SweepPending");

    static List<LinkedThing> listOf(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(ofOrNull(row)))
                .sorted(Comparator.comparing(LinkedThing::relation).thenComparing(LinkedThing::id))
                .toList();
    }

    /** Null for a thing that was not known of at the moment. */
    private static @Nullable LinkedThing ofOrNull(Row row) {
        Row known = row.rowOrNull("known");
        if (known == null) {
            return null;
        }
        String kind = row.texts("labels").stream()
                .filter(label -> !label.equals(ENTITY) && !PENDING.contains(label))
                .findFirst()
                .orElse(ENTITY);
        return new LinkedThing(row.text("relation"), row.text("id"), kind, name(known));
    }

    private static @Nullable String name(Row known) {
        return Stream.of("name", "line", "postcode", "description", "group", "code")
                .map(known::textOrNull)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
