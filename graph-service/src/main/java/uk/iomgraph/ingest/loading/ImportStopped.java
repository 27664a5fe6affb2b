package uk.iomgraph.ingest.loading;

/**
 * The service stops in the middle of an import. What was written stays, and the next run of the same delivery goes on
 * behind it.
 */
final class ImportStopped extends RuntimeException {

    private ImportStopped() {
        super("The import was told to stop; running it again goes on from there.");
    }

    /**
     * Looks between two transactions whether the thread was asked to stop.
     *
     * @throws ImportStopped if it was; it stays marked as interrupted
     */
    static void ifAsked() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ImportStopped();
        }
    }
}
