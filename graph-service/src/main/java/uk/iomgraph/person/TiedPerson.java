package uk.iomgraph.person;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.kernel.WithheldCode;

/**
 * A person by name, as others are tied to. Not a {@link Person}: so no path leads from a victim through those they know to
 * where they live.
 *
 * @param id id of the record that leads
 * @param name given and family name; null if neither is known, or withheld
 * @param withheld what is not shown
 */
public record TiedPerson(String id, @Nullable String name, List<Withheld> withheld) {

    /** Copies what it is given. */
    public TiedPerson {
        withheld = List.copyOf(withheld);
    }

    /** Somebody who may be named. */
    public static TiedPerson named(String id, @Nullable String given, @Nullable String family) {
        return new TiedPerson(id, PersonName.full(given, family), List.of());
    }

    static TiedPerson of(Row row, Subject subject) {
        String id = row.text("otherId");
        // Names do not depend on whether the other is a victim.
        WithheldCode code = Disclosure.of(
                        row.flag("otherLimited"), row.texts("otherReach"), false, false, subject.viewer())
                .code(Part.NAME);
        Row other = Objects.requireNonNull(row.rowOrNull("other"));
        if (code != null) {
            return new TiedPerson(id, null, List.of(Withheld.of(Part.NAME.field(), code, other.text("source"))));
        }
        return named(id, other.textOrNull("givenName"), other.textOrNull("familyName"));
    }
}
