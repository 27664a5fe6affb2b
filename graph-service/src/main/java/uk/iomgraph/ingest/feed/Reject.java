package uk.iomgraph.ingest.feed;

/**
 * One rejected row, told so that a data officer can put it right.
 *
 * @param file the file it stands in
 * @param line the line its row starts on, counted from 1 with the header
 * @param column the column at fault; empty where the whole row is
 * @param value the value at fault, cut to 200 characters, without control characters
 * @param code why
 * @param sentence what to change
 */
public record Reject(FeedFile file, long line, String column, String value, RejectCode code, String sentence) {

    private static final int LONGEST = 200;

    public Reject {
        if (value.length() > LONGEST) {
            boolean pair = Character.isHighSurrogate(value.charAt(LONGEST - 1));
            value = value.substring(0, pair ? LONGEST - 1 : LONGEST);
        }
        value = value.replaceAll("\\p{Cntrl}", " ");
    }
}
