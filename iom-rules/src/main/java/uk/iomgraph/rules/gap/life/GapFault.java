package uk.iomgraph.rules.gap.life;

import org.jspecify.annotations.Nullable;

/**
 * Why an action is not taken.
 *
 * @param field the input it lies in; null where it lies in none
 * @param code why, for programs
 * @param sentence why, for people, and what to do; repeats nothing that was put in
 */
public record GapFault(@Nullable String field, Code code, String sentence) {

    /** The kinds of fault. */
    public enum Code {
        /** It must be given, and be more than blanks. */
        REQUIRED,
        /** It is longer than it may be. */
        TOO_LONG,
        /** It has characters that are not text. */
        NOT_TEXT,
        /** It is not written as it must be. */
        MALFORMED,
        /** It must lie in the future. */
        NOT_IN_FUTURE,
        /** It must not lie in the future. */
        IN_FUTURE,
        /** It lies outside the days there are here. */
        OUT_OF_RANGE,
        /** There never was such a gap. */
        NOT_FOUND,
        /** The rules no longer find this gap. */
        NO_LONGER_A_GAP,
        /** The state of the gap does not allow it. */
        WRONG_STATE,
        /** The one who asks may not do it. */
        NOT_ALLOWED
    }
}
