package uk.iomgraph.retention;

/**
 * A tie was removed, or counts until another day. It is published once that is kept for good, on the thread of the one who
 * did it; those it ties are marked by then as people to be held against the rules again.
 *
 * @param tie the key of the tie
 */
public record TieChanged(String tie) {

    /** Names no record. */
    @Override
    public String toString() {
        return "TieChanged[]";
    }
}
