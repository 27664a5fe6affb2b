package uk.iomgraph.ingest.feed;

/** A delivery that was rejected as a whole. Its message names places, never what stands in the records. */
public final class DeliveryRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DeliveryFault code;
    private final String file;
    private final long line;

    DeliveryRejected(DeliveryFault code, String file, String sentence) {
        this(code, file, 0, sentence);
    }

    DeliveryRejected(DeliveryFault code, String file, long line, String sentence) {
        super(sentence);
        this.code = code;
        this.file = file;
        this.line = line;
    }

    /** Why. */
    public DeliveryFault code() {
        return code;
    }

    /** The file at fault, such as {@code manifest.json}; empty where the delivery itself is. */
    public String file() {
        return file;
    }

    /** The line at fault; 0 where no line is. */
    public long line() {
        return line;
    }

    /** What to change, in plain English. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
