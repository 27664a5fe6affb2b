package uk.iomgraph.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a request that goes no further, in the form that clients expect of errors. */
public interface Refusals {

    /**
     * Writes the whole answer.
     *
     * @param response where nothing has been written yet
     * @param reason why the request goes no further
     * @param sentence what the asker can do about it
     */
    void refuse(HttpServletResponse response, Reason reason, String sentence) throws IOException;

    /** Why a request goes no further. */
    enum Reason {
        /** Nobody is signed in, or the name and the password do not fit. */
        SIGN_IN_NEEDED,
        /** Too many attempts to sign in have failed. */
        LOCKED_OUT,
        /** None of the viewer's roles allows it. */
        FORBIDDEN,
        /** A browser's session sent it without proof that one of our own pages did. */
        TOKEN_NEEDED,
        /** The viewer has asked more within a minute than one may. */
        TOO_MANY_REQUESTS
    }
}
