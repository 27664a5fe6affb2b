package uk.iomgraph.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A value that there is, or may be, and that is not shown; so that withheld and unknown are two different answers.
 *
 * @param field the field of the same object whose value is withheld
 * @param code why
 * @param sentence the same for a person to read
 * @param agency the code of the agency that gave the record limited access, and may have words of its own for those who
 *     do not see it; null where another code says why
 */
public record Withheld(
        String field,
        WithheldCode code,
        String sentence,
        @Nullable String agency) {

    /** Withholds a field, in the words that belong to the code. */
    public static Withheld of(String field, WithheldCode code) {
        return new Withheld(field, code, code.sentence(), null);
    }

    /** Withholds a field of a record that an agency sent: whether it has limited access is that agency's decision. */
    public static Withheld of(String field, WithheldCode code, String agency) {
        return new Withheld(field, code, code.sentence(), code == WithheldCode.LIMITED_ACCESS ? agency : null);
    }
}
