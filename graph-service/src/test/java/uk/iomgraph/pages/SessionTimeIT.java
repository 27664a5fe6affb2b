package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

@GraphTest
@TestPropertySource(properties = {"test.purpose=false", "server.servlet.session.timeout=2m"})
@DisplayName("Before a session ends its holder")
class SessionTimeIT {

    private static Browser browser;

    @BeforeAll
    static void open(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @DisplayName("is warned, stays by a button or by Escape, and without an answer is signed out and led back later")
    void warned() {
        Page page = browser.stranger(true);
        page.clock().install();
        page.navigate("/deliveries");
        assertThat(page.locator("main").innerText()).contains("asks for nothing for 2 minutes");
        signIn(page);
        page.waitForURL("**/deliveries*");
        assertThat(page.getByRole(AriaRole.DIALOG).count()).isZero();

        page.clock().runFor(85_000);
        page.waitForSelector("dialog[open]");
        assertThat(page.getByRole(AriaRole.DIALOG).innerText())
                .contains("You will be signed out soon")
                .contains("seconds");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Stay signed in");
        browser.look(page, "session warning");
        page.waitForResponse("**/session", () -> page.keyboard().press("Enter"));
        assertThat(page.locator("dialog[open]").count()).isZero();

        page.clock().runFor(85_000);
        page.waitForSelector("dialog[open]");
        page.waitForResponse("**/session", () -> page.keyboard().press("Escape"));
        assertThat(page.locator("dialog[open]").count()).isZero();

        page.clock().runFor(125_000);
        page.waitForURL("**/sign-in*");
        signIn(page);
        page.waitForURL("**/deliveries*");
        page.context().close();
    }

    @Test
    @DisplayName("is told on the page to sign in on where no script warns")
    void told() {
        Page page = browser.stranger(false);
        page.navigate("/sign-in");
        assertThat(page.locator("main").innerText()).contains("asks for nothing for 2 minutes is signed out");
        page.context().close();
    }

    private static void signIn(Page page) {
        page.locator("#username").fill(TestAccount.NAME);
        page.locator("#password").fill(TestAccount.password());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }
}
