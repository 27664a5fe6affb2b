package uk.iomgraph.audit;

/** An event could not be kept: what it is about must not go out. */
public final class AuditUnavailable extends RuntimeException {

    /** What a person is told. */
    public static final String SENTENCE =
            "Nothing is answered while the audit trail cannot be written. Tell whoever runs"
                    + " this service. If something was to be changed, look whether it is before you ask again.";

    AuditUnavailable(Throwable cause) {
        super(SENTENCE, cause);
    }
}
