package uk.iomgraph.tie;

import org.jspecify.annotations.Nullable;

/**
 * Why an act on a tie was not done.
 *
 * @param field the field of the input it lies in; null where it lies in none
 * @param code why, for programs
 * @param sentence why, for people, and what to do; repeats nothing that was put in
 */
record TieFault(@Nullable String field, Code code, String sentence) {

    /** The kinds of fault. */
    enum Code {
        /** It is not a key of a tie. */
        MALFORMED,
        /** It must be said. */
        MISSING,
        /** It is longer than it may be, or there are too many. */
        TOO_LONG,
        /** It has characters that are not text. */
        NOT_TEXT,
        /** The day is too early. */
        TOO_EARLY,
        /** The day is later than the setting allows. */
        TOO_LATE,
        /** There is no such tie or notice. */
        NOT_FOUND,
        /** How the tie stands does not allow it. */
        WRONG_STATE,
        /** The one who asks may not do it. */
        NOT_ALLOWED
    }
}
