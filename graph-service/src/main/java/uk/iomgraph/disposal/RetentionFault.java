package uk.iomgraph.disposal;

import org.jspecify.annotations.Nullable;

/**
 * Why something was not done about a record.
 *
 * @param field the field of the input it lies in; null where it lies in none
 * @param code why, for programs
 * @param sentence why, for people, and what to do; repeats nothing that was put in
 */
record RetentionFault(@Nullable String field, Code code, String sentence) {

    /** The kinds of fault. */
    enum Code {
        /** It must be said. */
        MISSING,
        /** It is longer than it may be. */
        TOO_LONG,
        /** It has characters that are not text. */
        NOT_TEXT,
        /** The day is too early. */
        TOO_EARLY,
        /** The day is later than the setting allows. */
        TOO_LATE,
        /** There is no such person. */
        NOT_FOUND,
        /** A legal hold stands. */
        HELD,
        /** No hold stands. */
        NOT_HELD,
        /** The record has not fallen due. */
        NOT_DUE,
        /** It is being erased. */
        BEING_ERASED,
        /** A delivery is being loaded. */
        DELIVERY_UNDER_WAY,
        /** The one who asks may not do it. */
        NOT_ALLOWED
    }
}
