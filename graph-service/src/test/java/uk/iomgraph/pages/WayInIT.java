package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import uk.iomgraph.person.PeopleFixture;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@TestPropertySource(properties = "test.purpose=false")
@DisplayName("Somebody on the way in")
class WayInIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static Browser browser;

    @BeforeAll
    static void people(@LocalServerPort int port) {
        PeopleFixture.load();
        browser = new Browser(port);
        warm();
    }

    /**
     * The first look at a person plans all its questions, which on a busy machine takes longer than an answer may; and indexes
     * are read from the graph in their own time.
     */
    private static void warm() {
        Page page = browser.page(false);
        Instant deadline = Instant.now().plus(PATIENCE);
        for (String address : List.of("/people/" + PeopleFixture.personId(1), "/coverage", "/borders")) {
            while (page.navigate(address).status() == 503) {
                assertThat(Instant.now()).isBefore(deadline);
                page.waitForTimeout(500);
            }
        }
        page.context().close();
        browser.expectFault();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("signs in, says what records of people are for, comes to where they were going, and signs out")
    void wayIn(boolean script) {
        String asked = "/people/" + PeopleFixture.personId(1);
        Page page = browser.stranger(script);
        page.navigate(asked);
        assertThat(page.locator("h1").innerText()).isEqualTo("Sign in");
        look(page, script, "sign-in");
        signIn(page, "not the password");
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("That did not work");
        look(page, script, "sign-in-failed");

        signIn(page, TestAccount.password());
        assertThat(page.locator("h1").innerText()).isEqualTo("Why do you need records of people?");
        look(page, script, "purpose");
        button(page, "Continue").click();
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Choose what the records are for.");
        look(page, script, "purpose-not-chosen");
        page.locator("input[value=PUBLIC_PROTECTION]").check();
        page.locator("#caseReference").fill("CASE-1");
        button(page, "Continue").click();

        assertThat(page.url()).endsWith(asked);
        assertThat(page.locator(".iom-purpose").innerText()).contains("Public protection");
        look(page, script, "person-for-a-purpose");
        button(page, "Sign out").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Sign in");
        page.navigate(asked);
        assertThat(page.locator("h1").innerText()).isEqualTo("Sign in");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example"})
    @DisplayName("is led to no other site, whatever the address says")
    void led(String next) {
        Page page = browser.page(true);
        page.navigate("/purpose?next=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.locator("input[name=next]").inputValue()).isEqualTo("/");
        page.context().close();
    }

    @Test
    @DisplayName("is shown what the purpose reaches of a person, and of the rest that it is withheld")
    void withheld() {
        Page page = browser.page(true, "CRIME_PREVENTION");
        int status = page.navigate("/people/" + PeopleFixture.personId(1)).status();
        assertThat(status).as(page.locator("main").innerText()).isEqualTo(200);
        assertThat(page.locator("section[aria-labelledby=h-needs]").innerText())
                .contains("Withheld")
                .contains("purpose");
        assertThat(page.locator("#table-needs").count()).isZero();
        assertThat(page.locator("#table-footprint").count()).isOne();
        look(page, true, "person-needs-withheld");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/borders", "/coverage", "/search"})
    @DisplayName("is shown pages of figures for a purpose that reaches no records, and led to stating another")
    void figuresOnly(String address) {
        Page page = browser.page(true, "STRATEGIC_ASSESSMENT");
        assertThat(page.navigate(address).status()).isEqualTo(200);
        assertThat(page.locator("main").innerText()).contains("Say what records of people are for");
        page.context().close();
    }

    private static void signIn(Page page, String password) {
        page.locator("#username").fill(TestAccount.NAME);
        page.locator("#password").fill(password);
        button(page, "Sign in").click();
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static void look(Page page, boolean script, String name) {
        if (script) {
            browser.look(page, name);
        }
    }
}
