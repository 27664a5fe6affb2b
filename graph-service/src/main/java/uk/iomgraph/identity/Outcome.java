package uk.iomgraph.identity;

/**
 * What came of comparing records. All counts are of the records that were looked at, which after the first run are those
 * that changed and those around them.
 *
 * @param records how many records were looked at
 * @param several how many people among them have more than one record
 * @param moved how many records count as another person than before
 * @param tiesAdded how many ties between records were added
 * @param tiesEnded how many ties between records no longer hold
 * @param conflicting how many people have two different numbers of one kind, joined by another number
 * @param leftApart how many keys or chains of keys would have joined more records than one person can have, and joined
 *     none
 */
public record Outcome(
        int records, int several, int moved, int tiesAdded, int tiesEnded, int conflicting, int leftApart) {

    /** Nothing was looked at. */
    static final Outcome NONE = new Outcome(0, 0, 0, 0, 0, 0, 0);
}
