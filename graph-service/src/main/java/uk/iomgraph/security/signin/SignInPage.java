package uk.iomgraph.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The page to sign in on: plain, whole without scripts or styles. */
@Controller
@ConditionalOnWebApplication
class SignInPage {

    static final String PATH = "/sign-in";
    static final String FAILED = "failed";
    static final String LOCKED_OUT = "locked-out";
    static final String SIGNED_OUT = "signed-out";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Sign in: IOM Graph</title><link rel="icon" href="data:,"></head>
            <body><main>
            <h1>Sign in to IOM Graph</h1>
            %s
            %s
            </main></body>
            </html>
            """;
    private static final String FORM = """
            <form method="post" action="/sign-in">
            <input type="hidden" name="%s" value="%s">
            <p><label for="username">Account</label>
            <input id="username" name="username" autocomplete="username" spellcheck="false" required></p>
            <p><label for="password">Password</label>
            <input id="password" name="password" type="password" autocomplete="current-password" required></p>
            <p><button type="submit">Sign in</button></p>
            </form>
            """;

    private final List<SignInWay> ways;

    SignInPage(List<SignInWay> ways) {
        this.ways = ways;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String page(HttpServletRequest request, CsrfToken token) {
        String links = ways.stream()
                .flatMap(way -> way.links().stream())
                .map(link -> "<p><a href=\"" + HtmlUtils.htmlEscape(link.address()) + "\">Sign in with "
                        + HtmlUtils.htmlEscape(link.text()) + "</a></p>\n")
                .collect(Collectors.joining());
        String form = ways.stream().anyMatch(SignInWay::takesPasswords)
                ? FORM.formatted(token.getParameterName(), HtmlUtils.htmlEscape(token.getToken()))
                : "";
        return PAGE.formatted(told(request), form + links);
    }

    private static String told(HttpServletRequest request) {
        String sentence = "";
        if (request.getParameter(FAILED) != null) {
            sentence = "That did not work. Check the account and the password.";
        } else if (request.getParameter(LOCKED_OUT) != null) {
            sentence = "Too many attempts have failed. Wait some minutes before you try again.";
        } else if (request.getParameter(SIGNED_OUT) != null) {
            sentence = "You are signed out.";
        }
        return sentence.isEmpty() ? "" : "<p role=\"alert\">" + sentence + "</p>";
    }
}
