package uk.iomgraph.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.person.IdentityNumber;
import uk.iomgraph.person.SearchTerms;

/**
 * Something a record can be compared by, in a form that is the same however it was written.
 *
 * @param basis what it is
 * @param value letters and digits of a number; or words of the given name, of the family name, and the date of birth
 */
record MatchKey(Basis basis, String value) {

    private static final String BETWEEN = "|";

    /** Numbers without any of these are put in where there is none: "unknown", "n/a", "0000". */
    private static final Pattern TELLING = Pattern.compile("[1-9]");

    /** The keys of a record, from columns named like the properties of a person. */
    static List<MatchKey> of(Row row) {
        List<MatchKey> keys = new ArrayList<>(3);
        for (Basis basis : Basis.values()) {
            MatchKey key = basis.isNumber()
                    ? number(basis, row.textOrNull(basis.property()))
                    : nameAndBirth(
                            row.textOrNull("givenName"), row.textOrNull("familyName"), row.dateOrNull("dateOfBirth"));
            if (key != null) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    /** A number, or null where there is none or it says nothing. */
    static @Nullable MatchKey number(Basis basis, @Nullable String written) {
        if (written == null) {
            return null;
        }
        String value = basis == Basis.PNC_ID ? IdentityNumber.normal(written) : IdentityNumber.plain(written);
        return TELLING.matcher(value).find() ? new MatchKey(basis, value) : null;
    }

    /** A name and date of birth, or null unless given name, family name and date are all there. */
    static @Nullable MatchKey nameAndBirth(@Nullable String given, @Nullable String family, @Nullable LocalDate birth) {
        if (given == null || family == null || birth == null) {
            return null;
        }
        String first = String.join(" ", SearchTerms.words(given));
        String last = String.join(" ", SearchTerms.words(family));
        return first.isEmpty() || last.isEmpty()
                ? null
                : new MatchKey(Basis.NAME_AND_BIRTH, String.join(BETWEEN, first, last, birth.toString()));
    }

    /** All words of a name. */
    List<String> words() {
        return List.of(value.substring(0, value.lastIndexOf(BETWEEN)).split("[ |]", -1));
    }

    /** The date beside a name. */
    LocalDate birth() {
        return LocalDate.parse(value.substring(value.lastIndexOf(BETWEEN) + 1));
    }
}
