package uk.iomgraph.audit;

/** How a request ended. */
public enum AuditOutcome {
    /** It is about to be carried out; written before anything is changed. */
    BEGUN,
    /** It was answered, wholly or in part. */
    ANSWERED,
    /** It was turned down: not allowed, not understood, or nothing there that this viewer may see. */
    REFUSED,
    /** The service could not answer. */
    FAILED
}
