package uk.iomgraph.purpose;

/**
 * Why a purpose was not taken.
 *
 * @param field the argument it lies in
 * @param code why, for programs
 * @param sentence why, for people, and what to do; repeats nothing that was put in
 */
record PurposeFault(String field, Code code, String sentence) {

    /** The kinds of fault. */
    enum Code {
        /** None of the asker's roles may state it. */
        NOT_ALLOWED,
        /** It is longer than it may be. */
        TOO_LONG,
        /** It has signs it may not have. */
        NOT_TEXT
    }
}
