package uk.iomgraph.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import uk.iomgraph.security.Refusals;
import uk.iomgraph.web.errors.ErrorCode;

/** Refuses requests before sign-in and for want of a role in the form of all other errors. */
@Component
final class TypedRefusals implements Refusals {

    private final ErrorWriter errors;

    TypedRefusals(ErrorWriter errors) {
        this.errors = errors;
    }

    @Override
    public void refuse(HttpServletResponse response, Reason reason, String sentence) throws IOException {
        errors.write(response, code(reason), sentence);
    }

    private static ErrorCode code(Reason reason) {
        return switch (reason) {
            case SIGN_IN_NEEDED -> ErrorCode.SIGN_IN_NEEDED;
            case LOCKED_OUT -> ErrorCode.LOCKED_OUT;
            case FORBIDDEN -> ErrorCode.FORBIDDEN;
            case TOKEN_NEEDED -> ErrorCode.TOKEN_NEEDED;
            case TOO_MANY_REQUESTS -> ErrorCode.TOO_MANY_REQUESTS;
        };
    }
}
