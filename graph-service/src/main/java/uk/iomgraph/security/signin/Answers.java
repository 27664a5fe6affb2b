package uk.iomgraph.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import uk.iomgraph.security.Refusals;
import uk.iomgraph.security.Refusals.Reason;

/** What is answered where a request goes no further: a page to a person's browser, a typed error to a program. */
final class Answers {

    private static final String HOW_TO_SIGN_IN =
            "Sign in: people at /sign-in, programs with their credentials in the header 'Authorization'.";
    private static final String WRONG = "The name and the password, or the token, are not right or no longer valid.";

    private final Refusals refusals;
    private final Duration lockOut;

    Answers(Refusals refusals, SignInSettings settings) {
        this.refusals = refusals;
        this.lockOut = settings.lockOut();
    }

    /** A page was asked for to be looked at, so that its reader can be led elsewhere. */
    static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals(HttpMethod.GET.name())
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Nobody is signed in. */
    void unknown(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + SignInPage.PATH);
        } else {
            challenge(response);
            refusals.refuse(response, Reason.SIGN_IN_NEEDED, HOW_TO_SIGN_IN);
        }
    }

    /** A program's credentials are not right. */
    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (exception instanceof LockedException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(lockOut.toSeconds()));
            refusals.refuse(response, Reason.LOCKED_OUT, lockedOut());
        } else {
            challenge(response);
            refusals.refuse(response, Reason.SIGN_IN_NEEDED, WRONG);
        }
    }

    /** What a person typed in, or brings back from elsewhere, is not right. */
    void failedOnPage(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String reason = exception instanceof LockedException ? SignInPage.LOCKED_OUT : SignInPage.FAILED;
        response.sendRedirect(request.getContextPath() + SignInPage.PATH + "?" + reason);
    }

    /** The viewer is known and may not, or it cannot be told whether one of our pages asks. */
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (exception instanceof CsrfException && (known == null || known instanceof AnonymousAuthenticationToken)) {
            challenge(response);
            refusals.refuse(response, Reason.SIGN_IN_NEEDED, HOW_TO_SIGN_IN);
        } else if (exception instanceof CsrfException) {
            refusals.refuse(
                    response,
                    Reason.TOKEN_NEEDED,
                    "Repeat the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN, or load the page again.");
        } else {
            refusals.refuse(response, Reason.FORBIDDEN, "None of your roles allows this. docs/access.md lists them.");
        }
    }

    private String lockedOut() {
        return "Too many attempts have failed. Try again in " + lockOut.toMinutes() + " minutes.";
    }

    /** Not 'Basic': a browser would remember the password and send it with requests that other pages cause. */
    private static void challenge(HttpServletResponse response) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"iom-graph\"");
    }
}
