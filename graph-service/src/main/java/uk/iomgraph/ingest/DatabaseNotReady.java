package uk.iomgraph.ingest;

/** The database did not become ready in time, so nothing was imported. */
final class DatabaseNotReady extends RuntimeException {
    DatabaseNotReady(String fault) {
        super(fault + "; nothing was imported. Try again when /actuator/health is up.");
    }
}
