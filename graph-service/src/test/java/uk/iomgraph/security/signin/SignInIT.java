package uk.iomgraph.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.iomgraph.security.Viewers;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Signing in with a local account")
class SignInIT {

    private static final String SERVER_INFO = "{\"query\": \"{ serverInfo { version } }\"}";
    private static final String PEOPLE = "{\"query\": \"{ people(search: \\\"x\\\") { edges { cursor } } }\"}";
    private static final Pattern SHOWN = Pattern.compile("^ {4}([a-z-]+) +([a-z2-9]{5}(?:-[a-z2-9]{5}){3}) ");
    /** The account that is locked out; nothing else signs in with it. */
    private static final String WIGAN = "analyst-wigan";

    private static final Path FILE = folder().resolve("accounts.json");
    private static final Map<String, String> PASSWORDS = new TreeMap<>();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void accounts(DynamicPropertyRegistry registry) {
        registry.add("iom.sign-in.accounts-file", FILE::toString);
        registry.add("iom.sign-in.attempts", () -> "3");
    }

    /** What the start of the service has shown, which comes before the first test. */
    @BeforeAll
    static void passwords(CapturedOutput output, @Autowired Viewers started) {
        // Where an earlier test has logged as JSON, so does this one.
        output.getAll()
                .replace("\\n", "\n")
                .lines()
                .map(SHOWN::matcher)
                .filter(Matcher::find)
                .forEach(line -> PASSWORDS.put(line.group(1), line.group(2)));
    }

    @Test
    @DisplayName("is possible for one of each role; passwords are shown at the first start and stored as hashes only")
    void accountsAreMade() throws Exception {
        assertThat(PASSWORDS)
                .containsOnlyKeys(
                        "admin", "analyst", "analyst-wigan", "auditor", "board", "coordinator", "investigator");
        String stored = Files.readString(FILE);
        assertThat(PASSWORDS.values())
                .doesNotHaveDuplicates()
                .allSatisfy(password -> assertThat(stored).doesNotContain(password));
        assertThat(stored).contains("{bcrypt}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FILE)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"admin", "analyst", "auditor", "board", "coordinator", "investigator"})
    @DisplayName("works with each request for programs")
    void basic(String account) {
        HttpResponse<String> answer = post("/graphql", account, PASSWORDS.get(account), SERVER_INFO);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"version\"").doesNotContain("errors");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as("no session is begun")
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "analyst, true",
        "investigator, true",
        "coordinator, true",
        "board, false",
        "auditor, false",
        "admin, false"
    })
    @DisplayName("opens what is for the account's role, and what is not is answered with the roles it is for")
    void roles(String account, boolean allowed) {
        String body = post("/graphql", account, PASSWORDS.get(account), PEOPLE).body();
        if (allowed) {
            assertThat(body).doesNotContain("errors");
        } else {
            assertThat(body)
                    .contains(
                            "\"FORBIDDEN\"",
                            "'people' is for ANALYST, INVESTIGATOR or COORDINATOR, and your account has no such role.");
        }
    }

    @Test
    @DisplayName("is needed: nobody and a wrong password get a typed error, and no challenge that a browser remembers")
    void needed() {
        Browser nobody = new Browser(port);
        HttpResponse<String> answer = nobody.ask(SERVER_INFO, false);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"SIGN_IN_NEEDED\"", "/sign-in");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).doesNotContain("Basic");
        assertThat(post("/graphql", "admin", "wrong", SERVER_INFO).statusCode()).isEqualTo(401);
        assertThat(nobody.send(nobody.request("/actuator/prometheus")).statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("is not needed for health, for what is running, and for files that are the same for everyone")
    void openToAll() {
        Browser nobody = new Browser(port);
        for (String address : List.of("/sign-in", "/webjars/graphiql/graphiql.min.js", "/graphiql/graphiql.js")) {
            assertThat(nobody.page(address).statusCode()).as(address).isEqualTo(200);
        }
        assertThat(nobody.send(nobody.request("/actuator/info")).statusCode()).isEqualTo(200);
        assertThat(nobody.send(nobody.request("/actuator/health")).body())
                .contains("\"status\"")
                .doesNotContain("components");
    }

    @Test
    @DisplayName("as administrator opens deliveries and metrics, which are closed to others")
    void administration() {
        for (String account : List.of("analyst", "auditor", "board", "coordinator", "investigator")) {
            HttpResponse<String> feeds = post("/feeds", account, PASSWORDS.get(account), "x");
            assertThat(feeds.statusCode()).as(account).isEqualTo(403);
            assertThat(feeds.body()).contains("\"FORBIDDEN\"");
            assertThat(get("/actuator/prometheus", account).statusCode())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(post("/feeds", "admin", PASSWORDS.get("admin"), "x").statusCode())
                .isEqualTo(415);
        assertThat(get("/actuator/prometheus", "admin").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health", "admin").body()).contains("components");
    }

    @Test
    @DisplayName("on the page leads back to what was asked for, with a new session; signing out ends it")
    void session() {
        Browser browser = new Browser(port);
        HttpResponse<String> led = browser.page("/graphiql");
        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location").orElse("")).endsWith("/sign-in");

        HttpResponse<String> signedIn = browser.signIn("analyst", PASSWORDS.get("analyst"));
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location").orElse("")).endsWith("/graphiql");
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("JSESSIONID")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
        assertThat(browser.page("/graphiql").statusCode()).isEqualTo(200);
        assertThat(browser.ask(SERVER_INFO, true).body()).contains("\"version\"");

        String stolen = browser.cookie("JSESSIONID").orElseThrow();
        assertThat(browser.form("/sign-out", Map.of("_csrf", "")).statusCode()).isEqualTo(403);
        assertThat(browser.send(browser.request("/sign-out")
                                .header(
                                        "X-XSRF-TOKEN",
                                        browser.cookie("XSRF-TOKEN").orElseThrow())
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(204);
        Browser thief = new Browser(port);
        assertThat(thief.send(thief.request("/graphiql")
                                .header("Accept", "text/html")
                                .header("Cookie", "JSESSIONID=" + stolen))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    @DisplayName("gives a session whose questions need the token of our own pages")
    void forgery() {
        Browser browser = new Browser(port);
        browser.signIn("analyst", PASSWORDS.get("analyst"));
        HttpResponse<String> forged = browser.ask(SERVER_INFO, false);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("\"TOKEN_NEEDED\"");
        assertThat(browser.ask(SERVER_INFO, true).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("on a form without a token is refused")
    void forgedSignIn() {
        Browser browser = new Browser(port);
        String password = PASSWORDS.get("board");
        assertThat(browser.form("/sign-in", Map.of("username", "board", "password", password))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("is locked after repeated failures, also for the right password, and says so to people and programs")
    void lockOut() {
        Browser browser = new Browser(port);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(location(browser.signIn(WIGAN, "wrong"))).endsWith("/sign-in?failed");
        }
        assertThat(location(browser.signIn(WIGAN, PASSWORDS.get(WIGAN)))).endsWith("/sign-in?locked-out");
        HttpResponse<String> program = post("/graphql", WIGAN, PASSWORDS.get(WIGAN), SERVER_INFO);
        assertThat(program.statusCode()).isEqualTo(429);
        assertThat(program.body()).contains("\"LOCKED_OUT\"");
        assertThat(program.headers().firstValue("Retry-After")).contains("900");
        assertThat(post("/graphql", "board", PASSWORDS.get("board"), SERVER_INFO)
                        .statusCode())
                .as("others are not locked out")
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/sign-in", "/graphiql", "/actuator/health"})
    @DisplayName("answers with headers that let a browser load and run nothing but what is served from here")
    void headers(String address) {
        Browser browser = new Browser(port);
        var headers = browser.page(address).headers();
        String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("http:", "https:", "unsafe-eval");
        assertThat(policy.contains("'unsafe-inline'")).isEqualTo(address.equals("/graphiql"));
        assertThat(policy).doesNotContainPattern("script-src[^;]*unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    @DisplayName("is kept out of the log: no password stands in it after the first start")
    void passwordsAreShownOnce(CapturedOutput output) {
        Browser browser = new Browser(port);
        browser.signIn("board", PASSWORDS.get("board"));
        browser.signIn("board", "not-the-password");
        assertThat(output.getAll()).containsOnlyOnce(PASSWORDS.get("board")).doesNotContain("not-the-password");
    }

    private HttpResponse<String> post(String address, String account, String password, String body) {
        Browser program = new Browser(port);
        return program.send(program.request(address)
                .header("Authorization", TestAccount.basic(account, password))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String address, String account) {
        Browser program = new Browser(port);
        return program.send(
                program.request(address).header("Authorization", TestAccount.basic(account, PASSWORDS.get(account))));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("signin");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
