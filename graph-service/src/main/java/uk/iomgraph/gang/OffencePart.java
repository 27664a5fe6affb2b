package uk.iomgraph.gang;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;

/**
 * What a person is accused of.
 *
 * @param person identity of the person
 * @param offence id of the offence
 * @param group its group, as the agency wrote it; null if none was said
 * @param proven whether they were convicted of it or cautioned for it
 */
record OffencePart(String person, String offence, @Nullable String group, boolean proven) {

    static OffencePart of(Row row) {
        return new OffencePart(row.text("person"), row.text("offence"), row.textOrNull("group"), row.flag("proven"));
    }
}
