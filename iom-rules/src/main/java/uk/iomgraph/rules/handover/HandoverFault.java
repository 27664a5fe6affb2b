package uk.iomgraph.rules.handover;

import org.jspecify.annotations.Nullable;

/**
 * Why something about a handover is not done.
 *
 * @param item what of the minimum data set it lies in; null where it lies in none
 * @param code why, for programs
 * @param sentence why, for people, and what to do; repeats nothing that was put in
 */
public record HandoverFault(@Nullable HandoverItem item, Code code, String sentence) {

    /** The kinds of fault. */
    public enum Code {
        /** It must be said before a case can be offered. */
        MISSING,
        /** It is longer than it may be. */
        TOO_LONG,
        /** It has characters that are not text. */
        NOT_TEXT,
        /** It lies before a day it must not lie before. */
        TOO_EARLY,
        /** It must not lie in the future. */
        IN_FUTURE,
        /** A case cannot be handed to the area that has it. */
        SAME_AREA,
        /** There is no such person, area or handover. */
        NOT_FOUND,
        /** The same case is on offer between these areas already. */
        ALREADY_OFFERED,
        /** It was accepted. */
        ALREADY_ACCEPTED,
        /** It was declined. */
        ALREADY_DECLINED,
        /** It was taken back. */
        ALREADY_WITHDRAWN,
        /** It is for the other of the two areas to do this, or for neither of them. */
        WRONG_AREA,
        /** The one who asks may not do it. */
        NOT_ALLOWED
    }
}
