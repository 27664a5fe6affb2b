package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import uk.iomgraph.support.TestAccount;

/** A real Chromium that is already on the machine. It notes what must not happen on any page. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final double PATIENCE_MS = 120_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    private final String origin;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    Browser(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** A page of its own, of somebody who is signed in and has said what records of people are for. */
    Page page(boolean script) {
        return page(script, "PUBLIC_PROTECTION");
    }

    /** The same for another purpose. */
    Page page(boolean script, String stated) {
        Page page = opened(options(script).setExtraHTTPHeaders(Map.of("Authorization", TestAccount.authorization())));
        FormData purpose = FormData.create().set("purpose", stated);
        page.context().request().post("/purpose", RequestOptions.create().setForm(purpose));
        return page;
    }

    /** A page of its own, of somebody who has not signed in. */
    Page stranger(boolean script) {
        return opened(options(script));
    }

    private com.microsoft.playwright.Browser.NewContextOptions options(boolean script) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(script);
    }

    private Page opened(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        context.onRequest(request -> {
            if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
                faults.add("asked another host: " + URI.create(request.url()).getHost());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        context.onWebError(fault -> faults.add(fault.error()));
        // The machine that runs this may have much else to do; how fast a page is, benchmarks tell.
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    /** Looks at the page as it stands: nothing asked elsewhere, no policy broken, no script failed, nothing inaccessible. */
    void look(Page page, String name) {
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name.replaceAll("[^a-z0-9]+", "-") + ".png"))
                .setFullPage(true));
        assertThat(faults).as(name).isEmpty();
        AxeRunOptions violations = new AxeRunOptions();
        // Every rule is tried all the same; what is well is not listed node by node.
        violations.setResultTypes(List.of("violations"));
        assertThat(new AxeBuilder(page)
                        .options(violations).setLegacyMode(true).analyze().getViolations().stream()
                                .map(violation -> violation.getId() + ": " + violation.getHelp() + " at "
                                        + violation.getNodes().get(0).getHtml())
                                .toList())
                .as(String.format(Locale.ROOT, "axe on %s", name))
                .isEmpty();
    }

    /** Forgets a fault that a test brought about on purpose, such as a page that is not there. */
    void expectFault() {
        faults.clear();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
