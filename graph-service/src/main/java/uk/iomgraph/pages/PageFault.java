package uk.iomgraph.pages;

import org.springframework.graphql.ResponseError;
import org.springframework.http.HttpStatus;

/** A page cannot be shown, and its reader is told why and what to do. */
public final class PageFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final boolean purpose;

    /**
     * A fault.
     *
     * @param status what it is in HTTP
     * @param sentence why, for people
     */
    public PageFault(HttpStatus status, String sentence) {
        this(status, sentence, false);
    }

    private PageFault(HttpStatus status, String sentence, boolean purpose) {
        super(sentence);
        this.status = status;
        this.purpose = purpose;
    }

    /** The fault that an error of an answer stands for, by its code. */
    static PageFault of(ResponseError error) {
        String code = String.valueOf(error.getExtensions().get("code"));
        String sentence = String.valueOf(error.getMessage());
        return new PageFault(
                switch (code) {
                    case "NOT_FOUND" -> HttpStatus.NOT_FOUND;
                    case "FORBIDDEN",
                            "NOT_ALLOWED",
                            "UNAUTHORIZED",
                            "PURPOSE_REQUIRED",
                            "PURPOSE_EXPIRED",
                            "PURPOSE_NOT_ALLOWED",
                            "FOREIGN_SITE" -> HttpStatus.FORBIDDEN;
                    case "SERVICE_UNAVAILABLE", "AUDIT_UNAVAILABLE", "NOT_READY", "TOO_BUSY", "TIMEOUT" ->
                        HttpStatus.SERVICE_UNAVAILABLE;
                    case "INTERNAL_ERROR" -> HttpStatus.INTERNAL_SERVER_ERROR;
                    default -> HttpStatus.BAD_REQUEST;
                },
                sentence,
                code.equals("PURPOSE_REQUIRED") || code.equals("PURPOSE_EXPIRED"));
    }

    /** Whether what is missing is that a purpose is stated. */
    boolean asksForPurpose() {
        return purpose;
    }

    /** Whether it lies in what was typed or chosen, so that another text can be tried. */
    public boolean isOfInput() {
        return status == HttpStatus.BAD_REQUEST;
    }

    HttpStatus status() {
        return status;
    }

    /** Why, for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
