package uk.iomgraph.embedded;

import java.nio.file.FileSystemException;

/** What went wrong, in the words of the innermost cause: the outer ones only say that something failed. */
final class Sentence {

    private Sentence() {}

    static String of(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        if (innermost instanceof FileSystemException failed) {
            String reason = failed.getReason();
            return failed.getFile() + " cannot be used: "
                    + (reason == null ? failed.getClass().getSimpleName() : reason) + ".";
        }
        String message = innermost.getMessage();
        return message == null ? innermost.getClass().getSimpleName() : message;
    }
}
