package uk.iomgraph.ingest.feed;

/** A cell that cannot be read: control flow inside this package, so it carries no stack trace. */
final class CellRejected extends Exception {

    private static final long serialVersionUID = 1L;

    private final RejectCode code;
    private final String sentence;
    private final String value;

    CellRejected(RejectCode code, String sentence, String value) {
        super(code.meaning(), null, false, false);
        this.code = code;
        this.sentence = sentence;
        this.value = value;
    }

    Reading rejected(FeedFile file, long line, String column) {
        return new Reading.Rejected(new Reject(file, line, column, value, code, sentence));
    }
}
