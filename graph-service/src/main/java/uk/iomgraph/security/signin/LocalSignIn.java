package uk.iomgraph.security.signin;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Sign-in by local accounts: on a page for people, with each request (HTTP Basic) for programs. */
final class LocalSignIn implements SignInWay {

    private final AuthenticationProvider accounts;
    private final Answers answers;

    LocalSignIn(AuthenticationProvider accounts, Answers answers) {
        this.accounts = accounts;
        this.answers = answers;
    }

    @Override
    public void open(HttpSecurity doors) {
        doors.authenticationProvider(accounts)
                .formLogin(form -> form.loginPage(SignInPage.PATH).failureHandler(answers::failedOnPage))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers::failed));
    }

    @Override
    public boolean takesPasswords() {
        return true;
    }

    @Override
    public List<Link> links() {
        return List.of();
    }
}
