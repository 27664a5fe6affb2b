package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import uk.iomgraph.coverage.figures.CoverageFigures;
import uk.iomgraph.coverage.sweep.CoverageSwept;
import uk.iomgraph.coverage.sweep.SweepKind;
import uk.iomgraph.coverage.sweep.SweepProgress;
import uk.iomgraph.coverage.sweep.Sweeper;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.support.GeneratedPartnership;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestAccount;

/**
 * How fast the dashboard is answered and drawn, in a real Chromium. {@code -Dbench.people} invents so many people and loads
 * them, as many as the demonstration has if it is left out; with {@code -Dneo4j.uri} and {@code -Dneo4j.keep=true} those of a
 * database that is filled and swept already are taken.
 */
@GraphTest
@DisplayName("The dashboard")
class PagesBench {

    private static final int DEMONSTRATION = 5_000;
    private static final int TIMES = Integer.getInteger("bench.times", 40);
    private static final int MONTHS = 24;

    /** How long a thing takes until it is painted, and what of that passes until the answer is there and the page laid out. */
    private static final String MOVE = """
            month => new Promise(done => {
              const board = document.querySelector("[data-board]");
              const slider = document.getElementById("slider");
              const started = performance.now();
              board.addEventListener("drawn", () => {
                const replaced = performance.now();
                requestAnimationFrame(() => {
                  const channel = new MessageChannel();
                  channel.port1.onmessage = () => {
                    const entry = performance.getEntriesByType("resource")
                      .filter(one => one.startTime >= started && one.name.includes("/coverage")).pop();
                    done([performance.now() - started, entry ? entry.responseEnd - started : 0, replaced - started]);
                  };
                  channel.port2.postMessage(null);
                });
              }, { once: true });
              slider.value = month;
              slider.dispatchEvent(new Event("input"));
            })
            """;

    private static final String PAINTED = """
            () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().pop().startTime))
              .observe({ type: "largest-contentful-paint", buffered: true }))
            """;

    private static final String BYTES = """
            () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
              .reduce((sum, entry) => sum + entry.transferSize, 0)
            """;

    @TempDir
    Path folder;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> lines = new ArrayList<>();

    @Test
    @DisplayName("is answered, painted and drawn anew")
    void speed(
            @Autowired Imports imports,
            @Autowired Sweeper sweeper,
            @Autowired CoverageFigures figures,
            @Autowired ApplicationEventPublisher events)
            throws Exception {
        load(imports, sweeper, events);
        while (!figures.ready() || figures.snapshots().people().everybody().size() == 0) {
            Thread.sleep(50);
        }
        say("%,d people in the index", figures.snapshots().people().everybody().size());
        server();
        try (Browser browser = new Browser(port)) {
            painted(browser);
            slider(browser.page(true));
        }
        Files.createDirectories(Path.of("target/bench"));
        Files.write(Path.of("target/bench/pages.txt"), lines);
    }

    private void load(Imports imports, Sweeper sweeper, ApplicationEventPublisher events) throws Exception {
        try (Session session = GraphDatabase.driver().session()) {
            if (session.run("MATCH (p:Person) RETURN count(p) AS n")
                            .single()
                            .get("n")
                            .asLong()
                    > 0) {
                return;
            }
        }
        Path generated = GeneratedPartnership.generate(
                folder.resolve("people"), Integer.getInteger("bench.people", DEMONSTRATION));
        for (Path delivery : GeneratedPartnership.deliveries(generated)) {
            imports.load(delivery);
        }
        events.publishEvent(new CoverageSwept(sweeper.sweep(SweepKind.FULL, SweepProgress.SILENT)));
    }

    /** What the server takes, from the request to the last byte of the answer, on the same machine. */
    private void server() throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        IntFunction<HttpRequest> page = i -> get("/coverage").build();
        IntFunction<HttpRequest> board = i -> get("/coverage?asOf=" + today.minusMonths(i % MONTHS))
                .header("X-Part", "figures")
                .build();
        for (int i = 0; i < 3 * TIMES; i++) {
            answered(page.apply(i));
            answered(board.apply(i));
        }
        time("/coverage, on the server", page);
        time("the board of another month, on the server", board);
        say("/coverage, bytes before compression: %,d", answered(page.apply(0)));
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", TestAccount.authorization());
    }

    private void time(String what, IntFunction<HttpRequest> request) throws IOException, InterruptedException {
        double[] taken = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            answered(request.apply(i));
            taken[i] = (System.nanoTime() - start) / 1e6;
        }
        say(what, taken);
    }

    private int answered(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().length;
    }

    /** The first visit of a browser that has kept nothing, and how much comes over the wire for it. */
    private void painted(Browser browser) {
        double[] taken = new double[TIMES / 4];
        Object bytes = 0;
        for (int i = 0; i < taken.length; i++) {
            Page page = browser.page(true);
            page.navigate("/coverage");
            page.waitForSelector(".iom-chart--drawn canvas");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            taken[i] = ((Number) page.evaluate(PAINTED)).doubleValue();
            bytes = page.evaluate(BYTES);
            page.context().close();
        }
        say("largest contentful paint", taken);
        say("bytes over the wire with the charts: %,d", ((Number) bytes).longValue());
    }

    private void slider(Page page) {
        page.navigate("/coverage");
        page.waitForSelector(".iom-chart--drawn canvas");
        double[] painted = new double[TIMES];
        double[] answered = new double[TIMES];
        double[] replaced = new double[TIMES];
        for (int i = -MONTHS; i < TIMES; i++) {
            List<?> times = (List<?>) page.evaluate(MOVE, MONTHS + 12 - 1 - Math.floorMod(i, MONTHS));
            if (i >= 0) {
                painted[i] = ((Number) times.get(0)).doubleValue();
                answered[i] = ((Number) times.get(1)).doubleValue();
                replaced[i] = ((Number) times.get(2)).doubleValue();
            }
        }
        say("another month by the slider: the answer is there", answered);
        say("… the board is replaced", replaced);
        say("… it is painted", painted);
        BrowserContext context = page.context();
        context.close();
    }

    private void say(String what, double[] taken) {
        Arrays.sort(taken);
        say(
                "%s: least %.0f ms, median %.0f ms, most %.0f ms",
                what, taken[0], taken[taken.length / 2], taken[taken.length - 1]);
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.UK, format, values);
        lines.add(line);
        System.out.println(line);
    }
}
