package uk.iomgraph.ingest;

/**
 * A delivery has been loaded to its end. It is published by whichever process loaded it, in the thread that did.
 *
 * @param source code of the agency that delivered
 * @param batch id of its entry in the ledger
 */
public record DeliveryLoaded(String source, String batch) {}
