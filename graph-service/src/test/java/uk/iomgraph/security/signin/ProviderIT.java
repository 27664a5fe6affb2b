package uk.iomgraph.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.IdentityProvider;
import uk.iomgraph.support.TestAccount;

@GraphTest
@ActiveProfiles("production")
@DisplayName("Signing in at a provider of identities")
class ProviderIT {

    private static final String PEOPLE = "{\"query\": \"{ people(search: \\\"x\\\") { edges { cursor } } }\"}";
    private static final String AREAS = "{\"query\": \"{ areas(kind: CSP) { edges { cursor } } }\"}";
    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        IdentityProvider.setUp(registry);
        String client = "spring.security.oauth2.client.";
        registry.add(client + "registration.iom.client-id", () -> IdentityProvider.AUDIENCE);
        registry.add(client + "registration.iom.client-secret", () -> IdentityProvider.SECRET);
        registry.add(client + "registration.iom.client-name", () -> "the partnership's account");
        registry.add(client + "registration.iom.scope", () -> "openid");
        registry.add(client + "provider.iom.issuer-uri", IdentityProvider::issuer);
    }

    @Test
    @DisplayName("there are no local accounts: the page has no form, and a name and a password open nothing")
    void noLocalAccounts(@Autowired ObjectProvider<LocalSignIn> local) {
        assertThat(local.getIfAvailable()).isNull();
        Browser browser = new Browser(port);
        assertThat(browser.page("/sign-in").body())
                .contains("/oauth2/authorization/iom", "the partnership&#39;s account")
                .doesNotContain("<form", "password");
        assertThat(browser.send(browser.request("/graphql")
                                .header("Authorization", TestAccount.authorization())
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(PEOPLE)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("a program's token opens what its roles are for")
    void program() throws Exception {
        HttpResponse<String> answer = post(IdentityProvider.authorization("notebooks"), PEOPLE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("errors");
    }

    @Test
    @DisplayName("a token that was made for another service opens nothing here, nor does one that was tampered with")
    void otherTokens() throws Exception {
        HttpResponse<String> stranger = post(IdentityProvider.authorization("stranger"), PEOPLE);
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.body()).contains("\"SIGN_IN_NEEDED\"");
        String good = IdentityProvider.authorization("notebooks");
        int middle = good.indexOf('.') + 20;
        String changed =
                good.substring(0, middle) + (good.charAt(middle) == 'A' ? 'B' : 'A') + good.substring(middle + 1);
        assertThat(post(changed, PEOPLE).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ann", "bob", "eve"})
    @DisplayName("a person signs in there, comes back with a session, and may do what the claims say")
    void person(String person) {
        Browser browser = new Browser(URI.create("http://127.0.0.1:" + port));
        follow(browser, person);
        String people = browser.ask(PEOPLE, true).body();
        String areas = browser.ask(AREAS, true).body();
        switch (person) {
            case "ann" ->
                assertThat(people)
                        .as("an analyst, by a name of the provider's own, whose agency is party to no agreement")
                        .contains("AGREEMENT_REQUIRED");
            case "bob" -> {
                assertThat(people).contains("FORBIDDEN");
                assertThat(areas).doesNotContain("errors");
            }
            default -> assertThat(areas).as("no areas are claimed: no role").contains("FORBIDDEN");
        }
        assertThat(browser.ask(PEOPLE, false).body()).contains("TOKEN_NEEDED");
    }

    @Test
    @DisplayName("whoever signs out is signed out there as well, and comes back to our page")
    void signOut() {
        Browser browser = new Browser(URI.create("http://127.0.0.1:" + port));
        follow(browser, "bob");
        assertThat(sentBy(browser.page("/oauth2/authorization/iom"), browser)).contains("/login/oauth2/code/iom");

        HttpResponse<String> page = browser.page("/sign-in");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("form-action 'self' " + IdentityProvider.issuer());
        String there = browser.send(browser.request("/sign-out")
                        .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow())
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.noBody()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(there).startsWith(IdentityProvider.issuer()).contains("id_token_hint=");
        assertThat(browser.page(there).headers().firstValue("Location"))
                .hasValue("http://127.0.0.1:" + port + "/sign-in?signed-out");
        assertThat(sentBy(browser.page("/oauth2/authorization/iom"), browser)).endsWith("/login");
    }

    /** Where the provider sends whoever asks to sign in. */
    private static String sentBy(HttpResponse<String> asked, Browser browser) {
        return browser.page(asked.headers().firstValue("Location").orElseThrow())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** From the service to the provider, through its form, and back. */
    private static void follow(Browser browser, String person) {
        HttpResponse<String> answer = browser.page("/oauth2/authorization/iom");
        for (int step = 0; step < 10 && answer.statusCode() == 302; step++) {
            String next = answer.uri()
                    .resolve(answer.headers().firstValue("Location").orElseThrow())
                    .toString();
            if (next.endsWith(":" + URI.create(next).getPort() + "/")) {
                return;
            }
            answer = browser.page(next);
            if (next.endsWith("/login")) {
                Matcher token = HIDDEN.matcher(answer.body());
                assertThat(token.find())
                        .as(answer + " " + answer.headers().map() + answer.body())
                        .isTrue();
                answer = browser.form(
                        next, Map.of("username", person, "password", IdentityProvider.SECRET, "_csrf", token.group(1)));
            }
        }
        throw new AssertionError("Not signed in: " + answer.statusCode() + " " + answer.uri() + " " + answer.body());
    }

    private HttpResponse<String> post(String authorization, String body) {
        Browser program = new Browser(port);
        return program.send(program.request("/graphql")
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
