package uk.iomgraph.kernel;

/** A question that cannot be answered as it was asked; the message is a sentence the asker can act on. */
public final class BadQuestion extends RuntimeException {

    private final Fault fault;

    /**
     * Rejects a question.
     *
     * @param fault what kind of fault it is; becomes {@code extensions.code}
     * @param sentence what to change; must not contain personal data
     */
    public BadQuestion(Fault fault, String sentence) {
        super(sentence);
        this.fault = fault;
    }

    /** What kind of fault it is. */
    public Fault fault() {
        return fault;
    }

    /** The kinds of fault a question can have. */
    public enum Fault {
        /** Nothing known to this viewer has that id or key. */
        NOT_FOUND,
        /** An argument's value is outside what the schema's description allows. */
        BAD_ARGUMENT,
        /** The cursor was not given out by this field with these arguments to this viewer. */
        BAD_CURSOR,
        /** More was asked for than one answer may hold. */
        TOO_MANY,
        /** The key fits more than one person. */
        AMBIGUOUS_KEY,
        /** What would answer it is still being prepared. */
        NOT_READY,
        /** None of the asker's roles may ask it. */
        NOT_ALLOWED
    }
}
