package uk.iomgraph.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.SourceReference;

/**
 * What was believed of a person for some time.
 *
 * @param numbers the numbers the person is known by, as delivered
 * @param recordedTo when the belief ended; null while it lasts
 */
record PersonVersion(
        SourceReference source,
        @Nullable String given,
        @Nullable String family,
        List<String> aliases,
        @Nullable LocalDate dateOfBirth,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String nationality,
        @Nullable LocalDate diedOn,
        Map<IdentityKind, String> numbers,
        Instant recordedFrom,
        @Nullable Instant recordedTo) {

    static PersonVersion of(Row row) {
        Map<IdentityKind, String> numbers = new EnumMap<>(IdentityKind.class);
        for (IdentityKind kind : IdentityKind.values()) {
            String number = row.textOrNull(kind.property());
            if (number != null) {
                numbers.put(kind, number);
            }
        }
        return new PersonVersion(
                SourceReference.ofKey(row.text("key")),
                row.textOrNull("givenName"),
                row.textOrNull("familyName"),
                row.texts("aliases"),
                row.dateOrNull("dateOfBirth"),
                row.textOrNull("sex"),
                row.textOrNull("ethnicity"),
                row.textOrNull("nationality"),
                row.dateOrNull("diedOn"),
                numbers,
                row.instant("recordedFrom"),
                row.instantOrNull("recordedTo"));
    }

    boolean believedAt(Instant knownAt) {
        return !recordedFrom.isAfter(knownAt) && (recordedTo == null || recordedTo.isAfter(knownAt));
    }

    /** What the person was called; {@code recordedTo} is left out where nobody knew it yet. */
    PersonName name(Instant knownAt) {
        Instant ended = recordedTo == null || recordedTo.isAfter(knownAt) ? null : recordedTo;
        return new PersonName(given, family, aliases, source, recordedFrom, ended);
    }

    boolean isNamed() {
        return given != null || family != null || !aliases.isEmpty();
    }
}
