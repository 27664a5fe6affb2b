package uk.iomgraph.web.errors;

import graphql.ErrorClassification;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;

/** The {@code extensions.code} of an error that is not a feature's own, and what it stands for in HTTP. */
public enum ErrorCode {
    /** The body is not a GraphQL request. */
    BAD_REQUEST(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST),
    /** GraphQL is asked by POST only. */
    METHOD_NOT_ALLOWED(ErrorType.BAD_REQUEST, HttpStatus.METHOD_NOT_ALLOWED),
    /** The body is not said to be JSON. */
    UNSUPPORTED_MEDIA_TYPE(ErrorType.BAD_REQUEST, HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** The caller takes no answer in JSON. */
    NOT_ACCEPTABLE(ErrorType.BAD_REQUEST, HttpStatus.NOT_ACCEPTABLE),
    /** The request names a host that this service is not, or comes from a page of another site. */
    FOREIGN_SITE(ErrorType.FORBIDDEN, HttpStatus.FORBIDDEN),
    /** Nobody is signed in, or the credentials are not right. */
    SIGN_IN_NEEDED(ErrorType.UNAUTHORIZED, HttpStatus.UNAUTHORIZED),
    /** Too many attempts to sign in have failed. */
    LOCKED_OUT(ErrorType.UNAUTHORIZED, HttpStatus.TOO_MANY_REQUESTS),
    /** None of the viewer's roles allows it. */
    FORBIDDEN(ErrorType.FORBIDDEN, HttpStatus.FORBIDDEN),
    /** A browser's session sent it without the token of our own pages. */
    TOKEN_NEEDED(ErrorType.FORBIDDEN, HttpStatus.FORBIDDEN),
    /** The viewer has made as many requests as one may in a minute. */
    TOO_MANY_REQUESTS(ErrorType.FORBIDDEN, HttpStatus.TOO_MANY_REQUESTS),
    /** The text of the query is not GraphQL. */
    SYNTAX(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST),
    /** The query does not fit the schema. */
    VALIDATION(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST),
    /** An argument's value is not what the schema's description allows. */
    BAD_ARGUMENT(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST),
    /** The query has more levels than it may. */
    TOO_DEEP(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST),
    /** The query asks for more than one answer may hold. */
    TOO_COSTLY(ErrorType.BAD_REQUEST, HttpStatus.BAD_REQUEST),
    /** The query or the body is longer than it may be. */
    TOO_LARGE(ErrorType.BAD_REQUEST, HttpStatus.CONTENT_TOO_LARGE),
    /** The schema is not shown in production. */
    INTROSPECTION_OFF(ErrorType.FORBIDDEN, HttpStatus.FORBIDDEN),
    /** As many streams of events are open as may be. */
    TOO_BUSY(ErrorType.INTERNAL_ERROR, HttpStatus.TOO_MANY_REQUESTS),
    /** The answer took longer than it may. */
    TIMEOUT(ErrorType.INTERNAL_ERROR, HttpStatus.GATEWAY_TIMEOUT),
    /** What is answered cannot be put into the audit trail, so it is not answered. */
    AUDIT_UNAVAILABLE(ErrorType.INTERNAL_ERROR, HttpStatus.SERVICE_UNAVAILABLE),
    /** The database does not answer. */
    SERVICE_UNAVAILABLE(ErrorType.INTERNAL_ERROR, HttpStatus.SERVICE_UNAVAILABLE),
    /** A fault of this service. */
    INTERNAL_ERROR(ErrorType.INTERNAL_ERROR, HttpStatus.INTERNAL_SERVER_ERROR);

    private final ErrorType classification;
    private final HttpStatus status;

    ErrorCode(ErrorType classification, HttpStatus status) {
        this.classification = classification;
        this.status = status;
    }

    /** The class of the error, in the framework's own terms. */
    public ErrorClassification classification() {
        return classification;
    }

    /** The status that goes with it where the engine was never reached. */
    public HttpStatus status() {
        return status;
    }
}
