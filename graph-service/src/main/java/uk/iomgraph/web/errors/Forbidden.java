package uk.iomgraph.web.errors;

/** None of the viewer's roles allows what was asked; the message is a sentence that names the roles that do. */
public final class Forbidden extends RuntimeException {

    /** Refuses with a sentence, which must not tell whether what was asked for exists. */
    public Forbidden(String sentence) {
        super(sentence);
    }
}
