package uk.iomgraph.ingest.feed;

/**
 * Something odd that stops nothing, said once so that nobody is surprised later.
 *
 * @param code what kind of oddity
 * @param file name of the file
 * @param line line of the row; 0 where the whole file is meant
 * @param column the column; empty where none is meant
 * @param sentence what was done about it
 */
public record Notice(Code code, String file, long line, String column, String sentence) {

    /** The kinds of oddity. */
    public enum Code {
        /** A file that the feed does not have; it was not read. */
        UNKNOWN_FILE,
        /** A column that its file does not have; it was not read. */
        UNKNOWN_COLUMN,
        /** An episode that ends on the day it starts; it is kept and covers nothing. */
        EMPTY_EPISODE,
        /** A tie whose two ends are the same. */
        SELF_REFERENCE
    }
}
