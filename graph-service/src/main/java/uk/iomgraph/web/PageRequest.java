package uk.iomgraph.web;

import java.util.List;

/**
 * What a page of a list is asked for, checked and with its cursor opened.
 *
 * @param first how many rows the asker wants at most
 * @param keyset the sort values of the last row already seen; empty at the start of the list
 * @param question what the cursors of this list are bound to
 */
public record PageRequest(int first, List<String> keyset, String question) {

    public PageRequest {
        keyset = List.copyOf(keyset);
    }

    /** How many rows to read: one more than asked for, since that one tells whether there is a next page. */
    public int limit() {
        return first + 1;
    }
}
