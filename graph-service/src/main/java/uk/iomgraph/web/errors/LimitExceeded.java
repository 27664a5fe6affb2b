package uk.iomgraph.web.errors;

import graphql.execution.AbortExecutionException;
import java.util.Map;

/** Ends a query before or while it runs, since it asks for more than it may. */
public final class LimitExceeded extends AbortExecutionException {

    private final ErrorCode code;

    /** Ends the query with a code and a sentence that says what to change. */
    public LimitExceeded(ErrorCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** What the query asked too much of. */
    public ErrorCode code() {
        return code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of(
                "code", code.name(), "classification", code.classification().toString());
    }
}
