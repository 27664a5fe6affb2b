package uk.iomgraph.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in on: whole without scripts. */
@Controller
@ConditionalOnWebApplication
class SignInPage {

    static final String PATH = "/sign-in";
    static final String FAILED = "failed";
    static final String LOCKED_OUT = "locked-out";
    static final String SIGNED_OUT = "signed-out";

    /** Where signing out leads to in the end. */
    static final String AFTER_SIGN_OUT = PATH + "?" + SIGNED_OUT;

    private final List<SignInWay> ways;

    SignInPage(List<SignInWay> ways) {
        this.ways = ways;
    }

    @GetMapping(PATH)
    String page(HttpServletRequest request, Model model) {
        model.addAttribute("passwords", ways.stream().anyMatch(SignInWay::takesPasswords));
        model.addAttribute(
                "links", ways.stream().flatMap(way -> way.links().stream()).toList());
        model.addAttribute("fault", fault(request));
        model.addAttribute("signedOut", request.getParameter(SIGNED_OUT) != null);
        return "sign-in";
    }

    private static @Nullable String fault(HttpServletRequest request) {
        if (request.getParameter(FAILED) != null) {
            return "That did not work. Check the account and the password.";
        }
        return request.getParameter(LOCKED_OUT) == null
                ? null
                : "Too many attempts have failed. Wait some minutes before you try again.";
    }
}
