package uk.iomgraph.kernel;

/**
 * A value that there is, or may be, and that is not shown; so that withheld and unknown are two different answers.
 *
 * @param field the field of the same object whose value is withheld
 * @param code why
 * @param sentence the same for a person to read
 */
public record Withheld(String field, WithheldCode code, String sentence) {

    /** Withholds a field, in the words that belong to the code. */
    public static Withheld of(String field, WithheldCode code) {
        return new Withheld(field, code, code.sentence());
    }
}
