package uk.iomgraph.embedded;

/** What went wrong, in the words of the innermost cause: the outer ones only say that something failed. */
final class Sentence {

    private Sentence() {}

    static String of(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage();
        return message == null ? innermost.getClass().getSimpleName() : message;
    }
}
