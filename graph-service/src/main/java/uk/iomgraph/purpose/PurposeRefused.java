package uk.iomgraph.purpose;

import graphql.execution.AbortExecutionException;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.execution.ErrorType;

/** Ends an operation before anything is read, since no purpose that was stated allows it. */
final class PurposeRefused extends AbortExecutionException {

    private static final int MOST_NAMED = 5;
    private static final int MOST_LISTED = 100;

    private final Code code;
    private final List<String> fields;

    /**
     * Ends it.
     *
     * @param fields the fields that it is about, as {@code Type.field}; never what they hold
     */
    PurposeRefused(Code code, List<String> fields) {
        super(code.sentence + " " + named(fields));
        this.code = code;
        this.fields = List.copyOf(fields.subList(0, Math.min(fields.size(), MOST_LISTED)));
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name(), "classification", ErrorType.FORBIDDEN.toString(), "fields", fields);
    }

    private static String named(List<String> fields) {
        int more = fields.size() - MOST_NAMED;
        return "It is about " + String.join(", ", fields.subList(0, Math.min(fields.size(), MOST_NAMED)))
                + (more > 0 ? " and " + more + " more." : ".");
    }

    /** The kinds of refusal. */
    enum Code {
        /** None was stated. */
        PURPOSE_REQUIRED(
                "Say first what the records of people are asked for: the mutation statePurpose answers a token;"
                        + " send it as the header X-Purpose."),
        /** It has ended. */
        PURPOSE_EXPIRED(
                "The purpose has ended: state it again with statePurpose, and send the new token as X-Purpose."),
        /** It is somebody else's, or does not allow this. */
        PURPOSE_NOT_ALLOWED(
                "The purpose that was sent does not allow this, or was not stated by you: leave the fields out,"
                        + " or state another with statePurpose; 'purposes' tells what each allows."),
        /** The viewer's agency is no party to an agreement that covers it. */
        AGREEMENT_REQUIRED(
                "No information sharing agreement in force lets your agency see this for the purpose stated: leave the fields"
                        + " out, or ask whoever keeps the agreements.");

        private final String sentence;

        Code(String sentence) {
            this.sentence = sentence;
        }
    }
}
